/** What readers would see otherwise by other rules or other words: all of it, and nothing else. */
import { expect, test } from "vitest";
import { methodDifferences } from "#commands/method-difference.ts";
import { listComparedRecords } from "#data/people/senators.ts";
import * as method from "#domain/method.ts";

test("the same method shows the same", async () => {
  expect(methodDifferences(await listComparedRecords(), method, { ...method })).toEqual([]);
});

test("another word for a label is told once as a label, and on every card that carries it", async () => {
  const records = await listComparedRecords();
  const DIFFERENCE_LABELS = {
    ...method.LABELS.DIFFERENCE_LABELS,
    unacknowledged: "Two statements, two sides",
  } as unknown as typeof method.LABELS.DIFFERENCE_LABELS;
  const differences = methodDifferences(records, method, {
    ...method,
    LABELS: { ...method.LABELS, DIFFERENCE_LABELS },
  });
  const cards = records
    .flatMap(({ statements }) => method.differencesOf(statements))
    .filter((each) => !each.acknowledged);
  expect(differences).toHaveLength(cards.length + 1);
  expect(differences[0]).toEqual({
    where: "label DIFFERENCE_LABELS unacknowledged",
    before: "Statements differ",
    after: "Two statements, two sides",
  });
});

test("another rule is told of every pair that it changes, and of no other", async () => {
  const records = await listComparedRecords();
  // A rule by which a vote that came first is compared with nothing.
  const evidenceOf: typeof method.evidenceOf = (own) =>
    method.evidenceOf(own).filter((evidence) => !evidence.comparison.context.includes("vote_came_first"));
  const differences = methodDifferences(records, method, { ...method, evidenceOf });
  const gone = records
    .flatMap((own) => method.evidenceOf(own))
    .filter((evidence) => evidence.comparison.context.includes("vote_came_first"));
  expect(gone.length).toBeGreaterThan(0);
  expect(differences).toHaveLength(gone.length);
  expect(
    differences.every(
      ({ before, after }) => before?.startsWith("Match") || before?.startsWith("Conflict") || after === null,
    ),
  ).toBe(true);
});
