import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type StatementInput, statementSchema } from "#domain/statements/statement.ts";
import {
  FORM_FIELDS,
  formValuesOf,
  parseStatementForm,
  type StatementFormValues,
} from "#domain/statements/statement-form.ts";

const STATEMENT: StatementInput = statementSchema.parse({
  statementId: "ada-example-2024",
  speaker: { bioguideId: "X000001" },
  roleAtTime: null,
  saidOn: { value: "2024-03-06", precision: "day" },
  quote: "These are made-up words.\nAnd some more.",
  context: "A setting.",
  channel: "interview",
  attribution: "spokesperson",
  attributedTo: "Sam Sample",
  questionAsked: null,
  source: {
    url: "https://example.org/interview",
    publisher: "The Example",
    title: "An interview",
    titleFromAddress: true,
    author: null,
    publishedOn: { value: "2024-03", precision: "month" },
    kind: null,
    readOnCopy: true,
  },
  foundNear: null,
  about: ["one", "two"],
  notes: null,
  editorNotes: "For editors.",
  positions: [
    {
      proposition: "forbid_limits",
      stance: "opposes",
      basis: "implied",
      condition: "a made-up one",
      span: "made-up words",
      acknowledgesChange: true,
      rationale: "Because the test says so.",
    },
  ],
  codings: [{ proposition: "forbid_limits", first: "opposes", second: null }],
  codingSettledBy: "third_reading",
  explains: ["s1-118.2023", "s2-118.2023"],
  claimsVote: null,
  status: "draft",
  draftReasons: ["a reason"],
});

function parsed(formValues: StatementFormValues) {
  return parseStatementForm(formValues, STATEMENT);
}

test("what is in the form makes the statement that it was made of", () => {
  expect(parsed(formValuesOf(STATEMENT))).toEqual({ statement: STATEMENT });
});

test("a title that was not seen stays so until another is typed", () => {
  const formValues = { ...formValuesOf(STATEMENT), sourceTitle: "The headline as printed" };
  expect(parsed(formValues)).toMatchObject({ statement: { source: { titleFromAddress: false } } });
});

describe("a date is known as far as it is typed", () => {
  test.each([
    [
      { year: "2024", month: "", day: "" },
      { value: "2024", precision: "year" },
    ],
    [
      { year: "2024", month: "3", day: "" },
      { value: "2024-03", precision: "month" },
    ],
    [
      { year: "2024", month: "03", day: "6" },
      { value: "2024-03-06", precision: "day" },
    ],
  ])("%o", (formValues, saidOn) => {
    expect(parsed({ ...formValuesOf(STATEMENT), ...formValues })).toMatchObject({ statement: { saidOn } });
  });

  test.each([
    { year: "", month: "", day: "" },
    { year: "2023", month: "2", day: "29" },
    { year: "2024", month: "", day: "6" },
    { year: "24", month: "3", day: "" },
    { year: "2024", month: "13", day: "" },
  ])("%o is none", (formValues) => {
    expect(parsed({ ...formValuesOf(STATEMENT), ...formValues })).toMatchObject({ errors: [{ field: "year" }] });
  });
});

test("an empty form asks for what a statement cannot be without, once for each field", () => {
  const result = parsed({});
  expect("errors" in result && result.errors.map(({ field }) => field)).toEqual([
    "speaker",
    "quote",
    "attribution",
    "year",
    "channel",
    "sourceUrl",
  ]);
});

test("a fault of a position is at its own field, whichever positions stand before it", () => {
  const result = parsed({ ...formValuesOf(STATEMENT), "forbid_limits.span": "other words", "forbid_limits.basis": "" });
  expect("errors" in result && result.errors.map(({ field }) => field)).toEqual([
    "forbid_limits.basis",
    "forbid_limits.span",
  ]);
});

test("whatever is typed gives a statement that can be stored, or faults at fields of the form", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "\ud800",
      "\u0000",
      "\u202e",
      "=1+1",
      "<script>",
      "2024",
      "X000001",
      "supports",
      "https://example.org",
      "voice:x",
    ),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...FORM_FIELDS), text), (formValues) => {
      const result = parsed({ ...formValuesOf(STATEMENT), ...formValues });
      if ("errors" in result) expect(result.errors.every(({ field }) => FORM_FIELDS.includes(field))).toBe(true);
      else {
        const stored = JSON.stringify(result.statement);
        expect(stored).not.toMatch(/\\u0000|\\ud[89a-f]/i);
        expect(result.statement.positions.every(({ span }) => result.statement.quote.includes(span))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("what is too long to be kept is said to be, whatever else is wrong", () => {
  expect(parsed({ ...formValuesOf(STATEMENT), quote: "x".repeat(1_000_000) })).toEqual({
    errors: [{ field: "quote", message: "This is too long to be kept." }],
  });
});
