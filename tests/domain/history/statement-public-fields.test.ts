import { expect, test } from "vitest";
import { statementFieldChanges } from "#domain/history/statement-public-fields.ts";
import { type StatementInput, statementSchema } from "#domain/statements/statement.ts";

const position = {
  proposition: "cooperate",
  stance: "supports",
  basis: "explicit",
  condition: null,
  span: "made-up words",
  acknowledgesChange: false,
  rationale: "Because the test says so.",
} as const;

const STATEMENT: StatementInput = statementSchema.parse({
  statementId: "ada-example-2024",
  speaker: { bioguideId: "X000001" },
  roleAtTime: null,
  saidOn: { value: "2024-03", precision: "month" },
  quote: "These are made-up words.",
  context: null,
  channel: "interview",
  attribution: "own_words",
  attributedTo: null,
  source: { url: "https://example.org/interview", publisher: null, title: null },
  foundNear: null,
  about: [],
  notes: null,
  editorNotes: null,
  positions: [position],
  codings: [],
  codingSettledBy: null,
  explains: [],
  claimsVote: null,
  status: "published",
  draftReasons: [],
});

test("notes, tags, titles and rationales are no substance", () => {
  const after: StatementInput = {
    ...STATEMENT,
    notes: "n",
    editorNotes: "e",
    about: ["a"],
    source: { ...STATEMENT.source, title: "As printed" },
    positions: [{ ...position, rationale: "Said better." }],
  };
  expect(statementFieldChanges(STATEMENT, after)).toEqual([]);
});

test("what readers rely on is said as it was and as it is", () => {
  const after: StatementInput = {
    ...STATEMENT,
    saidOn: { value: "2024-03-06", precision: "day" },
    attribution: "spokesperson",
    attributedTo: "Sam Sample",
    positions: [{ ...position, stance: "opposes", basis: "implied", condition: "with a made-up warrant" }],
  };
  expect(statementFieldChanges(STATEMENT, after)).toEqual([
    { what: "Whose words", before: "own words", after: "a spokesperson, Sam Sample" },
    { what: "The date", before: "March 2024", after: "March 6, 2024" },
    {
      what: "Cooperation",
      before: "Supports; “made-up words”",
      after: "Opposes; implied; under a condition: with a made-up warrant; “made-up words”",
    },
  ]);
});

test("a position that goes, and the order of explained votes", () => {
  expect(statementFieldChanges(STATEMENT, { ...STATEMENT, positions: [] })).toMatchObject([
    { what: "Cooperation", after: "nothing" },
  ]);
  const [one, other] = [
    ["s1-118.2023", "s2-118.2023"],
    ["s2-118.2023", "s1-118.2023"],
  ];
  expect(statementFieldChanges({ ...STATEMENT, explains: one ?? [] }, { ...STATEMENT, explains: other ?? [] })).toEqual(
    [],
  );
});
