/** The clock of the record: what moves it, what does not, and how soon another process sees it. */
import { beforeAll, expect, test } from "vitest";
import { adoptCopy } from "#data/adopt-copy.ts";
import { captureSource } from "#data/capture-source.ts";
import { database } from "#data/client.ts";
import { settleOfficialChange } from "#data/official-changes.ts";
import { publishStatement, retractStatement } from "#data/publish-statement.ts";
import { readRecordClock } from "#data/record-clock.ts";
import { withClient } from "#operate/database.ts";
import { followRecordClock } from "#operate/serve/record-clock.ts";
import { testDatabase } from "../../support/database.ts";
import { fictionalEditor } from "../../support/fictional-editor.ts";
import { fictionalStatement, readyToPublish } from "../../support/fictional-newsroom.ts";

const author = fictionalEditor("editor");
const reviewer = fictionalEditor("reviewer");
let url: string;

beforeAll(async () => {
  url = (await testDatabase()).url;
});

async function time(): Promise<number> {
  return Number((await withClient(url, readRecordClock)).time);
}

test("it moves with what readers see, once for each transaction, and not for a draft", async () => {
  const beforeLoad = await time();
  const record = { ...(await fictionalStatement()), statementId: "example-clock" };
  const begun = await time();
  expect(begun, "the load of many records").toBeGreaterThan(beforeLoad);

  const version = await readyToPublish(record, author, reviewer);
  expect(await time(), "a draft, submitted").toBe(begun);

  const step = { statementId: record.statementId, reason: "a test" };
  const published = await database().$transaction((tx) =>
    publishStatement(reviewer, tx, { ...step, basedOn: version }),
  );
  expect(await time(), "published").toBe(begun + 1);
  await database().$transaction((tx) => retractStatement(reviewer, tx, { ...step, basedOn: published }));
  expect(await time(), "retracted").toBe(begun + 2);
});

test("it moves with the copy of a source, and with a reading that was checked against a changed record", async () => {
  const record = { ...(await fictionalStatement()), statementId: "example-copy" };
  await readyToPublish(record, author, reviewer);
  const { sourceId } = await database().source.findUniqueOrThrow({ where: { url: record.source.url } });
  const capture = (text: string) =>
    database().$transaction(async (tx) => {
      const captured = { url: record.source.url, text, way: "pasted" as const, fileSha256: null };
      const { copyId, isInForce } = await captureSource(author, tx, captured);
      if (!isInForce) await adoptCopy(reviewer, tx, { sourceId, copyId, reason: "seen", acceptsLoss: true });
    });
  const begun = await time();
  await capture("A page that does not exist.");
  expect(await time(), "a copy").toBe(begun + 1);
  await capture("A page that does not exist.");
  expect(await time(), "the same copy again").toBe(begun + 1);

  const { rollCallId } = await database().rollCall.findFirstOrThrow();
  const change = { rollCallId, versionBefore: 1, versionAfter: 2, changes: [], needsReview: true };
  const { changeId } = await database().officialChange.create({ data: change });
  const before = await time();
  await database().$transaction((tx) => settleOfficialChange(reviewer, tx, { changeId, note: "It still holds." }));
  expect(await time(), "a change, settled").toBe(before + 1);
});

test("it stands still where the transaction was undone", async () => {
  const begun = await time();
  await withClient(url, async (client) => {
    await client.query("BEGIN");
    await client.query("UPDATE newsroom_settings SET newsroom_settings_id = 1");
    await client.query("ROLLBACK");
  });
  expect(await time()).toBe(begun);
  await withClient(url, (client) => client.query("UPDATE newsroom_settings SET newsroom_settings_id = 1"));
  expect(await time()).toBe(begun + 1);
});

test("whoever follows it learns of a change by anybody within a second, also of one during an outage", async () => {
  let moves = 0;
  const clock = await followRecordClock(url, () => {
    moves += 1;
  });
  try {
    await withClient(url, (client) => client.query("SELECT move_record_clock()"));
    await expect.poll(() => moves, { timeout: 1000 }).toBe(1);
    // Its connection is cut, and the record changes before it is back.
    await withClient(url, async (client) => {
      await client.query("SELECT move_record_clock()");
      await client.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'said-and-voted clock' AND datname = current_database()",
      );
    });
    await expect.poll(() => moves, { timeout: 3000 }).toBe(2);
    await expect.poll(() => clock.latest?.writable, { timeout: 3000 }).toBe(true);
  } finally {
    await clock.close();
  }
});

test("it says where the database can only be read, and where it cannot be reached", async () => {
  const readOnly = new URL(url);
  readOnly.searchParams.set("options", "-c default_transaction_read_only=on");
  const clock = await followRecordClock(readOnly.href, () => {});
  expect(clock.latest?.writable).toBe(false);
  await clock.close();
  const gone = await followRecordClock("postgresql://nobody@127.0.0.1:1/nothing", () => {});
  expect(gone.latest).toBeNull();
  expect(await gone.read()).toBeNull();
  await gone.close();
});
