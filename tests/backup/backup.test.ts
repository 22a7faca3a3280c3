/** The drill: a backup of a site that is in use, restored elsewhere, is the same to the last byte; a damaged one is refused. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeBackup } from "#backup/backup.ts";
import { readManifest, tableFile, writeManifest } from "#backup/backup-manifest.ts";
import { restoreBackup } from "#backup/restore.ts";
import { database } from "#data/database/client.ts";
import { verifyAudit } from "#data/editors/verify-audit.ts";
import { publishStatement } from "#data/statements/publish-statement.ts";
import { withClient } from "#postgres/database.ts";
import { deployMigrations } from "#postgres/migrations.ts";
import { replaceSquashed, SQUASHED } from "#postgres/squashed-migrations.ts";
import { bareDatabase, copyOfRecord, testDatabase } from "../support/database/database.ts";
import { tableState } from "../support/database/table-state.ts";
import { fictionalEditor } from "../support/fictional/fictional-editor.ts";
import { fictionalStatement, readyToPublish } from "../support/fictional/fictional-newsroom.ts";

const [author, reviewer] = [fictionalEditor("editor"), fictionalEditor("reviewer")];
const workFolder = fs.mkdtempSync(path.join(os.tmpdir(), "backup-"));
let source: string;
let folder: string;

beforeAll(async () => {
  source = (await testDatabase()).url;
  const record = { ...(await fictionalStatement()), statementId: "example-backup" };
  const version = await readyToPublish(record, author, reviewer);
  const step = { statementId: record.statementId, basedOn: version, reason: "Ärger\t\\ \n und “Zitate”" };
  await database().$transaction((tx) => publishStatement(reviewer, tx, step));
  await database().$executeRaw`INSERT INTO rate_limits (key, points) VALUES ('somebody', 3)`;
  folder = (await makeBackup(source, workFolder)).folder;
});

afterAll(() => fs.rmSync(workFolder, { recursive: true, force: true }));

/** Rows by table, without the transactions that wrote them. */
async function rowsOf(url: string): Promise<Record<string, string>> {
  const state = Object.entries(await tableState(url));
  return Object.fromEntries(state.map(([table, said]) => [table, said.split(",")[0] ?? ""]));
}

describe("restored into an empty database", () => {
  let restored: string;
  beforeAll(async () => {
    restored = (await bareDatabase()).migrateUrl;
    await restoreBackup(restored, folder);
  });

  test("every table has its rows, and passing ones have none", async () => {
    expect(await rowsOf(restored)).toEqual({ ...(await rowsOf(source)), rate_limits: "0 rows" });
  });

  test("the log is whole and ends where the other one does", async () => {
    const [was, is] = [await withClient(source, verifyAudit), await withClient(restored, verifyAudit)];
    expect(is).toEqual({ ...was, broken: null });
    expect(is.entries).toBeGreaterThan(0);
  });

  test("a backup of the restored one is the same to the byte", async () => {
    const again = await makeBackup(restored, fs.mkdtempSync(path.join(workFolder, "again-")));
    const { manifest } = await makeBackup(source, fs.mkdtempSync(path.join(workFolder, "source-")));
    expect(again.manifest.tables).toEqual(manifest.tables);
  });

  test("the rules of the database hold again, and its counters go on", async () => {
    await withClient(restored, async (client) => {
      await expect(client.query("DELETE FROM audit_entries")).rejects.toThrow("the log is only ever added to");
      const insert = `INSERT INTO revisions (revised, record_id, version, editor_id, reason, sha256, snapshot)
        SELECT revised, record_id || '-next', version, editor_id, reason, sha256, snapshot FROM revisions
        ORDER BY revision_id DESC LIMIT 1 RETURNING revision_id > (SELECT max(revision_id) FROM revisions) AS is_next`;
      expect((await client.query(insert)).rows).toEqual([{ is_next: true }]);
    });
  });
});

test("a backup of before the migrations were squashed, with the names of then, restores into the tables of today", async () => {
  const old = (await bareDatabase()).migrateUrl;
  await deployMigrations({ databaseUrl: old, only: replaceSquashed(Object.keys(SQUASHED)) });
  await withClient(old, async (client) => {
    await client.query(
      "INSERT INTO editors (editor_id, name, email, role, updated_at) VALUES ('an-editor', 'An Editor', 'e@example.org', 'editor', now())",
    );
    await client.query(
      "INSERT INTO kept_typing (editor_id, tab, typed, at) VALUES ('an-editor', 'a-tab', '{\"quote\": \"x\"}', now())",
    );
    await client.query("UPDATE record_clock SET time = 42");
  });
  const before = (await makeBackup(old, fs.mkdtempSync(path.join(workFolder, "before-")))).folder;
  writeManifest(before, { ...readManifest(before), migrations: Object.keys(SQUASHED) });
  const restored = (await bareDatabase()).migrateUrl;
  await restoreBackup(restored, before);
  await withClient(restored, async (client) => {
    const drafts = await client.query("SELECT editor_id, tab, form_values FROM autosaved_drafts");
    expect(drafts.rows).toEqual([{ editor_id: "an-editor", tab: "a-tab", form_values: { quote: "x" } }]);
    const { rows } = await client.query("SELECT version FROM data_version");
    expect(Number(rows[0].version)).toBeGreaterThanOrEqual(42);
  });
});

test("an edit during the backup is in it whole or not at all", async () => {
  const copy = (await copyOfRecord()).url;
  const writing = withClient(copy, async (client) => {
    for (let at = 0; at < 40; at += 1) {
      await client.query("BEGIN");
      await client.query(
        "INSERT INTO audit_entries (editor_id, action, subject, detail) VALUES ('somebody', 'tested', $1, 'first')",
        [String(at)],
      );
      await client.query(
        "INSERT INTO audit_entries (editor_id, action, subject, detail) VALUES ('somebody', 'tested', $1, 'second')",
        [String(at)],
      );
      await client.query("COMMIT");
    }
  });
  const { manifest } = await makeBackup(copy, workFolder);
  await writing;
  const written = manifest.tables.find(({ name }) => name === "audit_entries");
  expect((written?.rows ?? 1) % 2).toBe(0);
});

describe("refused, and nothing is kept of it:", () => {
  /** A copy of the backup that something has happened to. */
  function damaged(damage: (copy: string) => void): string {
    const copy = fs.mkdtempSync(path.join(workFolder, "damaged-"));
    fs.cpSync(folder, copy, { recursive: true });
    damage(copy);
    return copy;
  }

  test.each<[string, RegExp, (copy: string) => void]>([
    [
      "a file cut short",
      /votes\.copy\.gz cannot be restored/,
      (copy) => fs.truncateSync(tableFile(copy, "votes"), 2000),
    ],
    ["a missing file", /terms\.copy\.gz cannot be restored/, (copy) => fs.rmSync(tableFile(copy, "terms"))],
    [
      "a file of another backup",
      /is not what it was|cannot be restored/,
      (copy) => fs.copyFileSync(tableFile(copy, "terms"), tableFile(copy, "votes")),
    ],
    [
      "a damaged list of contents",
      /manifest\.json is damaged/,
      (copy) => fs.writeFileSync(path.join(copy, "manifest.json"), "{}"),
    ],
    ["no backup at all", /is not a backup/, (copy) => fs.rmSync(path.join(copy, "manifest.json"))],
    [
      "a backup of a later version",
      /of a later version: it has 29991231000000_later/,
      (copy) => {
        const file = path.join(copy, "manifest.json");
        fs.writeFileSync(
          file,
          fs.readFileSync(file, "utf8").replace('"migrations": [', '"migrations": ["29991231000000_later",'),
        );
      },
    ],
    [
      "a backup of before the migrations were squashed that had run only some of them",
      /they lack 20261121000000_record/,
      (copy) => writeManifest(copy, { ...readManifest(copy), migrations: Object.keys(SQUASHED).slice(1) }),
    ],
    [
      "a backup whose tables are others than its migrations make",
      /The table events has the columns .* in the backup and .* here/,
      (copy) => {
        const manifest = readManifest(copy);
        const tables = manifest.tables.map((table) =>
          table.name === "events" ? { ...table, columns: [...table.columns, "moon"] } : table,
        );
        writeManifest(copy, { ...manifest, tables });
      },
    ],
  ])("%s", async (_what, message, damage) => {
    const { migrateUrl: url } = await bareDatabase();
    await expect(restoreBackup(url, damaged(damage))).rejects.toThrow(message);
    const rows = Object.entries(await tableState(url)).filter(([table]) => !table.startsWith("_prisma"));
    expect(
      rows.filter(([table, said]) => !said.startsWith("0 ") && !["newsroom_settings", "data_version"].includes(table)),
    ).toEqual([]);
  });

  test("a database that is not empty", async () => {
    await expect(restoreBackup(source, folder)).rejects.toThrow("is not empty");
  });
});
