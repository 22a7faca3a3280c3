/** The axis of time: dates in their order, marks of one row apart from each other. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  axisFor,
  axisLabelYears,
  FIRST_YEAR,
  LAST_YEAR,
  placeOf,
  placeOfDate,
  stackInRows,
} from "#components/background/time-axis.ts";

const AXIS = { firstYear: FIRST_YEAR, lastYear: LAST_YEAR };

test("everybody has the same years, longer only where a date lies outside", () => {
  expect(axisFor([])).toEqual(AXIS);
  expect(axisFor([{ value: "2015-10", precision: "month" }])).toEqual(AXIS);
  expect(axisFor([{ value: "1985-12", precision: "month" }])).toEqual({ firstYear: 1985, lastYear: LAST_YEAR });
});

test("places run from the first day to the last, in the order of the days", () => {
  expect(placeOf(AXIS, "2005-01-01")).toBe(0);
  expect(placeOf(AXIS, "2027-01-01")).toBe(1);
  expect(placeOf(AXIS, "1999-01-01")).toBe(0);
  const days = ["2007-05-24", "2007-10-16", "2015-10-20", "2016-07-06", "2024-03-23"];
  const places = days.map((day) => placeOf(AXIS, day));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("a month stands in its middle", () => {
  const place = placeOfDate(AXIS, { value: "2024-03", precision: "month" });
  expect(place).toBeGreaterThan(placeOf(AXIS, "2024-03-14"));
  expect(place).toBeLessThan(placeOf(AXIS, "2024-03-18"));
});

test("ticks are five years apart, ten on a long axis", () => {
  expect(axisLabelYears(AXIS)).toEqual([2005, 2010, 2015, 2020, 2025]);
  expect(axisLabelYears({ firstYear: 1985, lastYear: 2026 })).toEqual([1990, 2000, 2010, 2020]);
});

test("in one row no two marks are nearer than the gap, and nothing hangs lower than it must", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
      fc.double({ min: 0.01, max: 0.2, noNaN: true }),
      (positions, gap) => {
        const places = [...positions].sort((a, b) => a - b);
        const rows = stackInRows(places, gap);
        for (const [index, row] of rows.entries()) {
          for (let before = 0; before < index; before += 1) {
            if (rows[before] === row)
              expect((places[index] as number) - (places[before] as number)).toBeGreaterThanOrEqual(gap);
          }
          for (let above = 0; above < row; above += 1) {
            const last = places
              .slice(0, index)
              .filter((_, before) => rows[before] === above)
              .at(-1) as number;
            expect((places[index] as number) - last).toBeLessThan(gap);
          }
        }
      },
    ),
  );
});
