/** The grid: who and what is chosen, what a cell says, and the table that spreadsheets get. */
import { describe, expect, test } from "vitest";
import type { Person } from "#domain/people/person.ts";
import { type GridChoice, gridPage, gridQuerySchema, voteGridOf } from "#domain/roll-calls/vote-grid.ts";
import { gridObject, gridTable } from "#domain/roll-calls/vote-grid-export.ts";
import { queryPath, readQuery } from "#domain/values/list-query.ts";
import { ADA_EXAMPLE, heldOn, said, voted } from "../../support/fictional/fictional-record.ts";

const BEN_SAMPLE: Person = {
  ...ADA_EXAMPLE,
  bioguideId: "X000002",
  slug: "ben-sample",
  name: "Ben Sample",
  lastName: "Sample",
  currentlyServing: false,
  terms: [{ ...ADA_EXAMPLE.terms[0], startsOn: "2007-01-04", endsOn: "2009-01-03" } as Person["terms"][number]],
};
const EARLY = heldOn("2007-05-24");
const LATE = heldOn("2015-10-20");
const UNREAD = { ...heldOn("2016-07-06"), readings: [] };
const ADA = {
  person: ADA_EXAMPLE,
  statements: [said("2016-03", "cooperate", "supports")],
  votes: [voted(EARLY, "yea"), voted(LATE, "nay")],
};
const BEN = { person: BEN_SAMPLE, statements: [], votes: [voted(EARLY, "not_voting")] };

function grid(choice: GridChoice) {
  return voteGridOf([BEN, ADA], [LATE, UNREAD, EARLY], choice);
}

describe("who and what is chosen", () => {
  test.each<[GridChoice, string[], number]>([
    [{}, ["ada-example"], 2],
    [{ senators: ["ben-sample"] }, ["ben-sample"], 2],
    [{ senators: ["ben-sample"], service: "current" }, ["ada-example", "ben-sample"], 2],
    [{ state: "WY" }, ["ada-example", "ben-sample"], 2],
    [{ party: "democrat" }, [], 2],
    [{ votes: "all" }, ["ada-example"], 3],
    [{ rollCalls: [UNREAD.rollCall.rollCallId] }, ["ada-example"], 1],
    [{ rollCalls: [UNREAD.rollCall.rollCallId], votes: "senate" }, ["ada-example"], 3],
  ])("%j", (choice, slugs, rollCalls) => {
    const { rows, rollCalls: chosen } = grid(choice);
    expect(rows.map(({ person }) => person.slug)).toEqual(slugs);
    expect(chosen).toHaveLength(rollCalls);
  });

  test("what is not in the record is named", () => {
    expect(grid({ senators: ["no-body"], rollCalls: ["s1-100.1987"] }).unknown).toEqual(["no-body", "s1-100.1987"]);
  });
});

test("a cell tells apart a vote, no term of office and no vote on file; roll calls stand oldest first", () => {
  const { rows, rollCalls } = grid({ senators: ["ada-example", "ben-sample"], votes: "all" });
  expect(rollCalls.map(({ rollCall }) => rollCall.year)).toEqual([2007, 2015, 2016]);
  expect(rows.map(({ cells }) => cells.map((cell) => cell?.cast ?? null))).toEqual([
    ["yea", "nay", null],
    ["not_voting", "not_in_office", "not_in_office"],
  ]);
});

test("the address says the same whether a key is given again and again or joined by commas", () => {
  const { values } = readQuery(gridQuerySchema, {
    senators: ["ada-example", "ben-sample"],
    rollCalls: "s1-114.2015,s2-114.2015",
    state: "wy",
  });
  expect(values).toEqual({
    senators: ["ada-example", "ben-sample"],
    rollCalls: ["s1-114.2015", "s2-114.2015"],
    state: "WY",
  });
  const url = new URL(queryPath("/grid", gridQuerySchema, values), "https://example.org");
  expect(readQuery(gridQuerySchema, Object.fromEntries(url.searchParams)).values).toEqual(values);
});

test("a value that cannot be one is left out and named", () => {
  const { values, ignored } = readQuery(gridQuerySchema, { senators: "=cmd|' /C calc'!A0", votes: "most" });
  expect(values).toEqual({});
  expect(ignored).toEqual(["senators: =cmd|' /C calc'!A0", "votes: most"]);
});

test("the table has a row for each senator under the names of the columns, and codes as in the data", () => {
  const table = gridTable(grid({ senators: ["ada-example", "ben-sample"], votes: "all" }));
  expect(table[0]?.slice(0, 8)).toEqual([
    "bioguide_id",
    "slug",
    "name",
    "state",
    "party",
    "currently_serving",
    "cooperate_stance",
    "cooperate_said_on",
  ]);
  expect(table[1]).toEqual([
    "X000001",
    "ada-example",
    "Ada Example",
    "WY",
    "independent",
    "true",
    "supports",
    "2016-03",
    "",
    "",
    "",
    "",
    "yea",
    "nay",
    "",
  ]);
  expect(table[2]?.slice(12)).toEqual(["not_voting", "not_in_office", "not_in_office"]);
});

test("the object holds the same votes", () => {
  const object = gridObject(grid({ service: "current" }));
  expect(object.senators[0]?.votes).toEqual({ [EARLY.rollCall.rollCallId]: "yea", [LATE.rollCall.rollCallId]: "nay" });
  expect(object.senators[0]?.positions[0]).toEqual({
    proposition: "cooperate",
    stance: "supports",
    saidOn: "2016-03",
    statementId: "example-2016-03-first",
  });
});

describe("a grid that is too large for one page", () => {
  const whole = grid({ votes: "all" });
  const wide = { ...whole, rollCalls: Array.from({ length: 66 }, () => EARLY), rows: Array(226).fill(whole.rows[0]) };

  test("goes on further ones, which together hold every senator once", () => {
    const { pages, size } = gridPage(wide, 1);
    expect(pages).toBeGreaterThan(1);
    const shown = Array.from({ length: pages }, (_, index) => gridPage(wide, index + 1).rows.length);
    expect(shown.slice(0, -1).every((rows) => rows === size)).toBe(true);
    expect(shown.reduce((sum, rows) => sum + rows, 0)).toBe(226);
    expect(gridPage(wide, pages + 1).rows).toEqual([]);
  });

  test("and everybody in office by what the Senate voted on is not", () => {
    expect(gridPage({ ...wide, rollCalls: wide.rollCalls.slice(0, 30), rows: wide.rows.slice(0, 100) }, 1).pages).toBe(
      1,
    );
  });
});
