/** The drawing of the timeline counts every entry once. */
import { expect, test } from "vitest";
import { timelineColumns } from "#app/(public)/timeline/view/timeline-columns.ts";
import { timelineOf } from "#domain/background/timeline.ts";
import { heldOn, said } from "../../support/fictional/fictional-record.ts";

const WORDS = ["1985-12", "2005", "2007-03-01", "2007-03-01"].map((date, index) =>
  said(date, "cooperate", "supports", `${index}`),
);

test("a column for each year, a gap for a long run of years without an entry, and every entry in one column", () => {
  const columns = timelineColumns(timelineOf(WORDS, [heldOn("2007-05-24"), heldOn("2009-10-07")], []));
  expect(columns.map((column) => ("year" in column ? column.year : "gap"))).toEqual([
    1985,
    "gap",
    2005,
    2006,
    2007,
    2008,
    2009,
  ]);
  const years = columns.filter((column) => "year" in column);
  expect(years.reduce((sum, column) => sum + column.statements, 0)).toBe(4);
  expect(years.reduce((sum, column) => sum + column.senateVotes + column.houseVotes, 0)).toBe(2);
  expect(years.find(({ year }) => year === 2007)).toEqual({
    year: 2007,
    statements: 2,
    senateVotes: 1,
    houseVotes: 0,
    events: 0,
  });
});
