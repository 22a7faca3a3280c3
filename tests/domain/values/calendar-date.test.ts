import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calendarDateSchema,
  comparePartialDates,
  daysBetween,
  earliestDay,
  formatShortDate,
  latestDay,
  partialDate,
  partialDateSchema,
  writtenDate,
  writtenDistance,
} from "#domain/values/calendar-date.ts";
import { partialDate as anyPartialDate } from "../comparisons/codes.ts";

test.each(["2023-02-29", "2024-13-01", "2024-1-01", "March 2024", ""])("no such day: %j is refused", (value) => {
  expect(calendarDateSchema.safeParse(value).success).toBe(false);
});

test.each([
  { value: "2024-03", precision: "day" },
  { value: "2024-03-06", precision: "month" },
  { value: "2024-00", precision: "month" },
  { value: "24", precision: "year" },
])("a value unlike its precision is refused: %o", (date) => {
  expect(partialDateSchema.safeParse(date).success).toBe(false);
});

describe("the days that a date can stand for", () => {
  test.each([
    [{ value: "2024-02", precision: "month" }, "2024-02-01", "2024-02-29"],
    [{ value: "2023-12", precision: "month" }, "2023-12-01", "2023-12-31"],
    [{ value: "2022", precision: "year" }, "2022-01-01", "2022-12-31"],
    [{ value: "2016-07-06", precision: "day" }, "2016-07-06", "2016-07-06"],
  ] as const)("%o: %s to %s", (date, first, last) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });

  test("the first day and the precision give the date back", () => {
    fc.assert(
      fc.property(anyPartialDate, (date) => {
        expect(partialDate(earliestDay(date), date.precision)).toEqual(date);
      }),
    );
  });

  test("order is total: a day inside a month comes before that month as a whole", () => {
    expect(
      comparePartialDates({ value: "2024-03-06", precision: "day" }, { value: "2024-03", precision: "month" }),
    ).toBeLessThan(0);
    fc.assert(
      fc.property(anyPartialDate, anyPartialDate, (a, b) => {
        expect(Math.sign(comparePartialDates(a, b))).toBe(-Math.sign(comparePartialDates(b, a)) + 0);
      }),
    );
  });
});

test("days are counted over leap days and years", () => {
  expect(daysBetween("2016-02-28", "2016-03-01")).toBe(2);
  expect(daysBetween("2024-03-31", "2016-07-06")).toBe(-2825);
});

test.each([
  ["2016-07-06", "July 6, 2016"],
  [{ value: "2024-03", precision: "month" } as const, "March 2024"],
  [{ value: "2022", precision: "year" } as const, "2022"],
])("%o is written %s", (date, written) => {
  expect(writtenDate(date)).toBe(written);
});

test.each([
  ["2026-11-30", "Nov. 30, 2026"],
  ["2016-07-06", "July 6, 2016"],
  ["2026-09-05", "Sept. 5, 2026"],
  ["2019-05-31", "May 31, 2019"],
  [{ value: "2026-11", precision: "month" } as const, "November 2026"],
  [{ value: "2022", precision: "year" } as const, "2022"],
])("%o is %s in a tight place", (date, short) => {
  expect(formatShortDate(date)).toBe(short);
});

test.each([
  ["2016-07-06", 0, "the same day"],
  ["2016-07-06", 1, "1 day"],
  ["2016-07-06", -12, "12 days"],
  ["2016-01-31", 29, "29 days"],
  ["2016-07-06", 31, "1 month"],
  ["2021-02-04", -1796, "4 years and 10 months"],
  ["2016-07-06", 2795, "7 years and 7 months"],
  ["2015-10-20", 2804, "7 years and 8 months"],
  ["2007-05-24", 6125, "16 years and 9 months"],
])("from %s, %i days are %s", (from, days, written) => {
  expect(writtenDistance(from, days)).toBe(written);
});
