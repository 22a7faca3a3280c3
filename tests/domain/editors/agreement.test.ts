import { expect, test } from "vitest";
import { agreementOf, type DoubleCoding } from "#domain/editors/agreement.ts";

function times(count: number, first: string | null, second: string | null): DoubleCoding[] {
  return Array.from({ length: count }, () => ({ first, second }));
}

// The worked example of the textbooks: 20 both yes, 5 yes/no, 10 no/yes, 15 both no.
test("Cohen's kappa of the textbook example is 0.4", () => {
  const codings = [
    ...times(20, "yes", "yes"),
    ...times(5, "yes", "no"),
    ...times(10, "no", "yes"),
    ...times(15, "no", "no"),
  ];
  const { coded, agreed, kappa } = agreementOf(codings);
  expect([coded, agreed]).toEqual([50, 35]);
  expect(kappa).toBeCloseTo(0.4, 10);
});

test("full agreement on more than one code is 1; on one code alone there is nothing to measure", () => {
  expect(agreementOf([...times(3, "yes", "yes"), ...times(2, null, null)]).kappa).toBe(1);
  expect(agreementOf(times(3, null, null)).kappa).toBeNull();
  expect(agreementOf([]).kappa).toBeNull();
});

test("coders who agree no more than by chance have 0", () => {
  const codings = [
    ...times(1, "yes", "yes"),
    ...times(1, "yes", "no"),
    ...times(1, "no", "yes"),
    ...times(1, "no", "no"),
  ];
  expect(agreementOf(codings).kappa).toBeCloseTo(0, 10);
});
