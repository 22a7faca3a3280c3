/** One constant decides when a vote and a statement are years apart; every text that says so is derived from it. */
import { expect, test } from "vitest";
import { YEARS_APART_DAYS, YEARS_APART_TEXT } from "#domain/comparisons/comparison.ts";
import { DISTANCES, distanceOf } from "#domain/comparisons/comparison-list.ts";
import { CONTEXT_WORDING } from "#domain/wording/context-wording.ts";
import { DISTANCE_LABELS } from "#domain/wording/labels.ts";

test("the first band of the distance filter ends where years_apart begins, and its public name says so", () => {
  expect(distanceOf(YEARS_APART_DAYS)).toBe(DISTANCES[0]);
  expect(distanceOf(YEARS_APART_DAYS + 1)).toBe(DISTANCES[1]);
  expect(DISTANCES[0]).toBe(`within_${YEARS_APART_TEXT.replace(" ", "_")}`);
});

test("label, meaning, and filter say the same length of time", () => {
  expect(CONTEXT_WORDING.years_apart.label).toContain(YEARS_APART_TEXT);
  expect(CONTEXT_WORDING.years_apart.meaning).toContain(`${YEARS_APART_DAYS} days`);
  expect(DISTANCE_LABELS.within_two_years.toLowerCase()).toContain(YEARS_APART_TEXT);
});
