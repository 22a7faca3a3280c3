/** What stays of a statement that is withdrawn, and what never shows. */
import { expect, test } from "vitest";
import { listComparisons } from "#data/comparisons/list-comparisons.ts";
import { database } from "#data/database/client.ts";
import { findRetraction } from "#data/history/retractions.ts";
import { findStatement } from "#data/statements/statements.ts";
import { retract } from "../../support/fictional/retract.ts";

const PUBLISHED = "tester-2018-10-17";

test("a published statement has no retraction; one that does not exist neither", async () => {
  expect(await findRetraction(PUBLISHED)).toBeNull();
  expect(await findRetraction("nobody-1999-01-01")).toBeNull();
});

test("a draft that is withdrawn leaves nothing", async () => {
  const draft = await database().statement.findFirstOrThrow({ where: { status: "draft" } });
  await retract(draft.statementId, "A reason that nobody is to read.");
  expect(await findRetraction(draft.statementId)).toBeNull();
});

test("a published statement that is withdrawn leaves its address, the day and the reason, and no comparison", async () => {
  const before = (await listComparisons()).length;
  await retract(PUBLISHED, "The words are not in the source.");
  expect(await findStatement(PUBLISHED)).toBeNull();
  expect(await findRetraction(PUBLISHED)).toEqual({
    statementId: PUBLISHED,
    speaker: { kind: "senator", slug: "jon-tester", name: "Jon Tester" },
    saidOn: { value: "2018-10", precision: "month" },
    retractedOn: new Date().toISOString().slice(0, 10),
    reason: "The words are not in the source.",
  });
  const after = await listComparisons();
  expect(after.length).toBeLessThan(before);
  expect(after.some(({ evidence }) => evidence.statement.statementId === PUBLISHED)).toBe(false);
});
