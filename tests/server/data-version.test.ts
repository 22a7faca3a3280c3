/** The data version: what moves it, what does not, and how soon another process sees it. */
import { beforeAll, expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import { readDataVersion } from "#data/history/data-version.ts";
import { resolveOfficialChange } from "#data/official-files/official-changes.ts";
import { adoptCopy } from "#data/sources/adopt-copy.ts";
import { captureSource } from "#data/sources/capture-source.ts";
import { publishStatement, retractStatement } from "#data/statements/publish-statement.ts";
import { withClient } from "#postgres/database.ts";
import { monitorDataVersion } from "#server/data-version.ts";
import { testDatabase } from "../support/database/database.ts";
import { fictionalEditor } from "../support/fictional/fictional-editor.ts";
import { fictionalStatement, readyToPublish } from "../support/fictional/fictional-newsroom.ts";

const author = fictionalEditor("editor");
const reviewer = fictionalEditor("reviewer");
let url: string;

beforeAll(async () => {
  url = (await testDatabase()).url;
});

async function readVersion(): Promise<number> {
  return Number((await withClient(url, readDataVersion)).version);
}

test("it moves with what readers see, once for each transaction, and not for a draft", async () => {
  const beforeLoad = await readVersion();
  const record = { ...(await fictionalStatement()), statementId: "example-clock" };
  const begun = await readVersion();
  expect(begun, "the load of many records").toBeGreaterThan(beforeLoad);

  const version = await readyToPublish(record, author, reviewer);
  expect(await readVersion(), "a draft, submitted").toBe(begun);

  const step = { statementId: record.statementId, reason: "a test" };
  const published = await database().$transaction((tx) =>
    publishStatement(reviewer, tx, { ...step, basedOn: version }),
  );
  expect(await readVersion(), "published").toBe(begun + 1);
  await database().$transaction((tx) => retractStatement(reviewer, tx, { ...step, basedOn: published }));
  expect(await readVersion(), "retracted").toBe(begun + 2);
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
  const begun = await readVersion();
  await capture("A page that does not exist.");
  expect(await readVersion(), "a copy").toBe(begun + 1);
  await capture("A page that does not exist.");
  expect(await readVersion(), "the same copy again").toBe(begun + 1);

  const { rollCallId } = await database().rollCall.findFirstOrThrow();
  const change = { rollCallId, versionBefore: 1, versionAfter: 2, changes: [], needsReview: true };
  const { changeId } = await database().officialChange.create({ data: change });
  const before = await readVersion();
  await database().$transaction((tx) => resolveOfficialChange(reviewer, tx, { changeId, note: "It still holds." }));
  expect(await readVersion(), "a change, settled").toBe(before + 1);
});

test("it stands still where the transaction was undone", async () => {
  const begun = await readVersion();
  await withClient(url, async (client) => {
    await client.query("BEGIN");
    await client.query("UPDATE newsroom_settings SET newsroom_settings_id = 1");
    await client.query("ROLLBACK");
  });
  expect(await readVersion()).toBe(begun);
  await withClient(url, (client) => client.query("UPDATE newsroom_settings SET newsroom_settings_id = 1"));
  expect(await readVersion()).toBe(begun + 1);
});

test("whoever follows it learns of a change by anybody within a second, also of one during an outage", async () => {
  let changes = 0;
  const dataVersion = await monitorDataVersion(url, () => {
    changes += 1;
  });
  try {
    await withClient(url, (client) => client.query("SELECT bump_data_version()"));
    await expect.poll(() => changes, { timeout: 1000 }).toBe(1);
    // Its connection is cut, and the record changes before it is back.
    await withClient(url, async (client) => {
      await client.query("SELECT bump_data_version()");
      await client.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'said-and-voted data version' AND datname = current_database()",
      );
    });
    await expect.poll(() => changes, { timeout: 3000 }).toBe(2);
    await expect.poll(() => dataVersion.latest?.writable, { timeout: 3000 }).toBe(true);
  } finally {
    await dataVersion.close();
  }
});

test("it says where the database can only be read, and where it cannot be reached", async () => {
  const readOnly = new URL(url);
  readOnly.searchParams.set("options", "-c default_transaction_read_only=on");
  const dataVersion = await monitorDataVersion(readOnly.href, () => {});
  expect(dataVersion.latest?.writable).toBe(false);
  await dataVersion.close();
  const unavailable = await monitorDataVersion("postgresql://nobody@127.0.0.1:1/nothing", () => {});
  expect(unavailable.latest).toBeNull();
  expect(await unavailable.read()).toBeNull();
  await unavailable.close();
});
