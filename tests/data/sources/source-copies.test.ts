/** Published evidence: what published quotes are compared with changes by a reviewer's act alone, and nothing is overwritten. */

import { beforeAll, expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import type { Transaction } from "#data/database/connect.ts";
import { readSourcesAsOf } from "#data/history/sources-as-of.ts";
import { adoptCopy, copyDifferences, findWaitingCopy } from "#data/sources/adopt-copy.ts";
import { captureSource } from "#data/sources/capture-source.ts";
import { replaceSource } from "#data/sources/replace-source.ts";
import { findSourceForEditing } from "#data/sources/source-queue.ts";
import { findSource } from "#data/sources/sources.ts";
import { livePreviewOf } from "#data/statements/live-preview.ts";
import { publishStatement } from "#data/statements/publish-statement.ts";
import { saveStatement } from "#data/statements/save-statement.ts";
import { findStatement } from "#data/statements/statements.ts";
import type { Editor } from "#domain/editors/editor.ts";
import { uncheckedBecause } from "#domain/statements/quote-check.ts";
import type { StatementInput } from "#domain/statements/statement.ts";
import { formValuesOf } from "#domain/statements/statement-form.ts";
import { withClient } from "#postgres/database.ts";
import { testDatabase } from "../../support/database/database.ts";
import { fictionalEditor } from "../../support/fictional/fictional-editor.ts";
import { fictionalStatement, readyToPublish } from "../../support/fictional/fictional-newsroom.ts";

const author = fictionalEditor("editor", "the-author", false);
const reviewer = fictionalEditor("reviewer", "the-reviewer");
const other = fictionalEditor("reviewer", "another-reviewer");

let example: StatementInput;
let made = 0;

beforeAll(async () => {
  example = await fictionalStatement();
});

const within = <T>(work: (tx: Transaction) => Promise<T>) => database().$transaction(work, { timeout: 20_000 });

function saveCopy(by: Editor, url: string, text: string) {
  return within((tx) => captureSource(by, tx, { url, text, way: "pasted", fileSha256: null }));
}

const goodText = () => `Before.\n${example.quote}\nAfter.`;

/** A published statement whose quote stands in the copy of its source. */
async function withGoodCopy() {
  made += 1;
  const url = `https://example.org/evidence-${made}`;
  const record = { ...example, statementId: `example-evidence-${made}`, source: { ...example.source, url } };
  const basedOn = await readyToPublish(record, author, reviewer);
  const { copyId } = await saveCopy(author, url, goodText());
  const { statementId } = record;
  await within((tx) => publishStatement(reviewer, tx, { statementId, basedOn, reason: "" }));
  const { sourceId } = await database().source.findUniqueOrThrow({ where: { url } });
  const readVersion = async () => {
    const statement = await findStatement(statementId);
    return statement && uncheckedBecause(statement);
  };
  expect(await readVersion()).toBeNull();
  return { url, sourceId, copyId, record, mark: readVersion };
}

const adopting = (sourceId: number, copyId: number, acceptsLoss = false) => ({
  sourceId,
  copyId,
  acceptsLoss,
  reason: "a test",
});

test("published evidence is changed by no editor who brings another text, in no way and in no number of steps", async () => {
  const { url, sourceId, copyId, mark: readVersion, record } = await withGoodCopy();
  const before = await findSource(sourceId);
  for (const way of ["fetched", "uploaded", "pasted"] as const)
    for (const by of [author, fictionalEditor("administrator", "the-administrator"), reviewer]) {
      const captured = { url, text: `Nothing of it: ${way} ${by.id}.`, way, fileSha256: null };
      expect((await within((tx) => captureSource(by, tx, captured))).isInForce).toBe(false);
    }
  // Not by a draft that names the source either.
  const draft = {
    ...record,
    statementId: `${record.statementId}-draft`,
    quote: "Nothing of it: pasted",
    positions: [],
  };
  await within((tx) => saveStatement(author, tx, { record: draft, basedOn: null, reason: "a test" }));
  expect(await readVersion()).toBeNull();
  expect(await findSource(sourceId)).toEqual(before);
  expect(before?.passages).toHaveLength(1);
  const source = await findSourceForEditing(sourceId);
  expect(source?.copies).toHaveLength(10);
  expect(source?.copies.filter(({ isInForce }) => isInForce).map((copy) => copy.copyId)).toEqual([copyId]);
  await expect(
    within((tx) => adoptCopy(author, tx, adopting(sourceId, source?.copies[0]?.copyId ?? 0))),
  ).rejects.toThrow("Only a reviewer");
});

test("published evidence is changed by a reviewer who has seen what is lost, and not by whoever brought it", async () => {
  const { url, sourceId, mark: readVersion, record } = await withGoodCopy();
  const { copyId } = await saveCopy(reviewer, url, "Other words.");
  expect(await copyDifferences(database(), sourceId, copyId)).toEqual([
    { statementId: record.statementId, speaker: "Ada Example", before: true, after: false },
  ]);
  const adopt = (by: Editor, acceptsLoss: boolean) =>
    within((tx) => adoptCopy(by, tx, adopting(sourceId, copyId, acceptsLoss)));
  await expect(adopt(other, false)).rejects.toThrow("Accept that first");
  await expect(adopt(reviewer, true)).rejects.toThrow("somebody else adopts it");
  await expect(adopt(fictionalEditor("reviewer", "no-factor", false), true)).rejects.toThrow("second factor");
  expect(await readVersion()).toBeNull();
  await adopt(other, true);
  expect(await readVersion()).toBe("not_in_copy");
  const logged = await database().auditEntry.count({
    where: { action: "adopted a copy of", subject: `source ${sourceId}`, editorId: other.id },
  });
  expect(logged).toBe(1);
  // Anybody undoes it who may adopt: the earlier copy is held as it was.
  const first = (await findSourceForEditing(sourceId))?.copies.at(-1);
  await within((tx) => adoptCopy(reviewer, tx, adopting(sourceId, first?.copyId ?? 0)));
  expect(await readVersion()).toBeNull();
});

test("published evidence: a copy that is better, or as good, takes one reviewer, the one who brought it too", async () => {
  const { url, sourceId, mark: readVersion } = await withGoodCopy();
  const { copyId } = await saveCopy(reviewer, url, `${goodText()} And more of the page.`);
  await within((tx) => adoptCopy(reviewer, tx, adopting(sourceId, copyId)));
  expect(await readVersion()).toBeNull();
  expect((await findSourceForEditing(sourceId))?.copies.map(({ isInForce }) => isInForce)).toEqual([true, false]);
});

test("published evidence: the first copy of a source that readers see waits for a reviewer, too", async () => {
  made += 1;
  const url = `https://example.org/evidence-${made}`;
  const record = { ...example, statementId: `example-evidence-${made}`, source: { ...example.source, url } };
  const basedOn = await readyToPublish(record, author, reviewer);
  const step = { statementId: record.statementId, basedOn, reason: "The page is gone." };
  await within((tx) => publishStatement(reviewer, tx, step));
  await saveCopy(author, url, "Other words.");
  expect((await findStatement(record.statementId))?.source.archived).toBeNull();
});

test("a copy that waits is held against the words of a draft, beside the one that readers' quotes are compared with", async () => {
  const { url, sourceId, record } = await withGoodCopy();
  const draft = { ...record, statementId: `${record.statementId}-draft`, quote: "These words stand further down" };
  await saveCopy(author, url, `${goodText()} These words stand further down.`);
  expect(await findWaitingCopy(database(), sourceId)).toMatchObject({ way: "pasted", capturedBy: author.id });
  const preview = await livePreviewOf(formValuesOf({ ...draft, positions: [] }), null);
  expect(preview.quote).toMatchObject({ copy: { check: { found: false } }, proposed: { check: { found: true } } });
});

test("copies are only ever added to, and a source is compared with none that was not adopted", async () => {
  const { sourceId, copyId, url } = await withGoodCopy();
  const { copyId: second } = await saveCopy(author, url, "Other words.");
  const only = "copies of sources are only ever added to";
  const { migrateUrl } = await testDatabase();
  const asOwner = (statement: string, id: number) => withClient(migrateUrl, (client) => client.query(statement, [id]));
  await expect(asOwner("UPDATE source_copies SET text = 'x' WHERE copy_id = $1", copyId)).rejects.toThrow(only);
  await expect(asOwner("DELETE FROM source_copies WHERE copy_id = $1", second)).rejects.toThrow(only);
  await expect(asOwner("DELETE FROM source_copy_adoptions WHERE source_id = $1", sourceId)).rejects.toThrow(only);
  await expect(
    database().$executeRaw`UPDATE sources SET copy_id = ${second} WHERE source_id = ${sourceId}`,
  ).rejects.toThrow("was not adopted");
});

test("a past day has the copy of that day, and says how it came", async () => {
  const { url, sourceId, copyId } = await withGoodCopy();
  const between = new Date();
  const { copyId: next } = await saveCopy(author, url, `${goodText()} Changed.`);
  await within((tx) => adoptCopy(reviewer, tx, adopting(sourceId, next)));
  const shaOf = async (id: number) => (await database().sourceCopy.findUniqueOrThrow({ where: { copyId: id } })).sha256;
  expect((await readSourcesAsOf(between)).get(url)?.archived).toMatchObject({
    sha256: await shaOf(copyId),
    way: "pasted",
  });
  const now = new Date(Date.now() + 1000);
  expect((await readSourcesAsOf(now)).get(url)?.archived).toMatchObject({ sha256: await shaOf(next) });
});

test("published evidence is not lost by replacing its source by one whose copy has not the words", async () => {
  const [from, to] = [await withGoodCopy(), await withGoodCopy()];
  const swap = { from: from.sourceId, to: to.sourceId, because: "duplicate" as const, note: "Held twice." };
  const { copyId } = await saveCopy(author, to.url, "Other words.");
  await within((tx) => adoptCopy(reviewer, tx, adopting(to.sourceId, copyId, true)));
  await expect(within((tx) => replaceSource(reviewer, tx, swap))).rejects.toThrow("keep a copy of that first");
  expect(await from.mark()).toBeNull();
});
