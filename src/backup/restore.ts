import { createHash } from "node:crypto";
import fs from "node:fs";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import zlib from "node:zlib";
import type pg from "pg";
import {
  type CopiedTable,
  copyIn,
  countTables,
  emptyTables,
  enableTriggers,
  fingerprintOf,
  fixTextForms,
  listTables,
} from "#data/database/table-copy.ts";
import { verifyAudit } from "#data/editors/verify-audit.ts";
import { withClient } from "#postgres/database.ts";
import { deployMigrations } from "#postgres/migrations.ts";
import { replaceSquashed } from "#postgres/squashed-migrations.ts";
import { inProject } from "#processes/project.ts";
import { UserFacingError } from "#processes/user-facing-error.ts";
import { type BackupManifest, PASSING_TABLES, readManifest, tableFile } from "./backup-manifest.ts";

/**
 * Puts a backup into an empty database: the tables as they were then, the rows, and what has been migrated since.
 * Every table is read back and compared before anything is kept: a backup that was damaged leaves empty tables.
 * Refuses a database that is not empty, and a backup of a later version of the site or one whose tables are others.
 */
export async function restoreBackup(databaseUrl: string, folder: string): Promise<BackupManifest> {
  const manifest = readManifest(folder);
  const migrations = replaceSquashed(manifest.migrations);
  const here = fs.readdirSync(inProject("prisma/migrations"));
  const unknown = migrations.filter((name) => !here.includes(name));
  if (unknown.length > 0)
    throw new UserFacingError(
      `This backup is of a later version: it has ${unknown.join(", ")}. Restore it with that version.`,
    );
  await withClient(databaseUrl, async (client) => {
    if ((await countTables(client)) > 0)
      throw new UserFacingError("The database to restore into is not empty. Make an empty one, and name it with --to.");
  });
  // The tables as they were when the backup was made, so that its columns are theirs.
  await deployMigrations({ databaseUrl, only: migrations });
  await withClient(databaseUrl, async (client) => {
    await fixTextForms(client);
    await client.query("BEGIN");
    const tables = await listTables(client);
    assertSameTables(manifest, tables);
    await emptyTables(client, tables);
    for (const table of tables) {
      const entry = manifest.tables.find(({ name }) => name === table.name);
      if (entry) await readTable(client, entry, folder);
    }
    await enableTriggers(client, tables);
    await compare(client, manifest);
    await client.query("COMMIT");
  });
  await deployMigrations({ databaseUrl });
  return manifest;
}

/** The migrations that a backup names must make exactly the tables and columns that it holds. */
function assertSameTables(manifest: BackupManifest, tables: readonly CopiedTable[]): void {
  const columnsOf = (list: readonly CopiedTable[]) =>
    new Map(list.map(({ name, columns }) => [name, columns.toSorted().join(", ")]));
  const [held, here] = [columnsOf(manifest.tables), columnsOf(tables)];
  for (const name of PASSING_TABLES) here.delete(name);
  for (const name of new Set([...held.keys(), ...here.keys()]))
    if (held.get(name) !== here.get(name))
      throw new UserFacingError(
        `The table ${name} has the columns ${held.get(name) ?? "of no table"} in the backup and ${here.get(name) ?? "of no table"} here.`,
      );
}

async function readTable(client: pg.Client, table: BackupManifest["tables"][number], folder: string): Promise<void> {
  const file = tableFile(folder, table.name);
  const hash = createHash("sha256");
  const hashed = new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      hash.update(chunk);
      callback(null, chunk);
    },
  });
  await pipeline(fs.createReadStream(file), zlib.createGunzip(), hashed, copyIn(client, table)).catch(
    (error: Error) => {
      throw new UserFacingError(`${file} cannot be restored: ${error.message}`);
    },
  );
  if (hash.digest("hex") !== table.sha256)
    throw new UserFacingError(`${file} is not what it was when the backup was made; use another backup.`);
}

/** What is in the database now, against what the backup says was in the other one. */
async function compare(client: pg.Client, manifest: BackupManifest): Promise<void> {
  for (const table of manifest.tables) {
    const { rows, sha256 } = await fingerprintOf(client, table);
    if (rows !== table.rows || sha256 !== table.sha256)
      throw new UserFacingError(
        `${table.name} was not restored as it was: ${rows} rows instead of ${table.rows}, or others.`,
      );
  }
  const { head, broken } = await verifyAudit(client);
  if (broken !== null || head !== manifest.auditHead)
    throw new UserFacingError("The audit log is not the one that the backup was made of.");
}
