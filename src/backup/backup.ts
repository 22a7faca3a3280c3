import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import zlib from "node:zlib";
import type pg from "pg";
import {
  type CopiedTable,
  copyOut,
  countLines,
  fixTextForms,
  listMigrations,
  listTables,
} from "#data/database/table-copy.ts";
import { verifyAudit } from "#data/editors/verify-audit.ts";
import { withClient } from "#postgres/database.ts";
import { UserFacingError } from "#processes/user-facing-error.ts";
import { type BackupManifest, PASSING_TABLES, tableFile, writeManifest } from "./backup-manifest.ts";

/**
 * Writes all that a database holds into a new folder below `parent`, as it is at one moment, while the site goes on.
 * Gives the folder. It has its name only when it is whole; what an interrupted backup leaves behind ends in `.making`.
 * Refuses a database whose audit log is broken: whoever keeps copies should hear of it first.
 */
export async function makeBackup(
  databaseUrl: string,
  parent: string,
): Promise<{ folder: string; manifest: BackupManifest }> {
  const madeAt = new Date().toISOString();
  const folder = path.resolve(parent, `backup-${madeAt.replaceAll(/[:.]/g, "-")}`);
  const making = `${folder}.making`;
  fs.mkdirSync(path.join(making, "tables"), { recursive: true, mode: 0o700 });
  const manifest = await withClient(databaseUrl, async (client) => {
    await fixTextForms(client);
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const audit = await verifyAudit(client);
    if (audit.broken !== null)
      throw new UserFacingError(`The audit log is broken at entry ${audit.broken}; npm run audit:verify says more.`);
    const tables: BackupManifest["tables"] = [];
    for (const table of await listTables(client)) {
      if (!PASSING_TABLES.has(table.name)) tables.push({ ...table, ...(await writeTable(client, table, making)) });
    }
    const written: BackupManifest = {
      format: 1,
      madeAt,
      migrations: await listMigrations(client),
      tables,
      auditHead: audit.head,
    };
    await client.query("COMMIT");
    return written;
  });
  writeManifest(making, manifest);
  fs.renameSync(making, folder);
  return { folder, manifest };
}

async function writeTable(
  client: pg.Client,
  table: CopiedTable,
  folder: string,
): Promise<{ rows: number; sha256: string }> {
  const hash = createHash("sha256");
  let rows = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      hash.update(chunk);
      rows += countLines(chunk);
      callback(null, chunk);
    },
  });
  // Flushed to the disk before it counts as written.
  const file = fs.createWriteStream(tableFile(folder, table.name), { mode: 0o600, flush: true });
  await pipeline(copyOut(client, table), counted, zlib.createGzip(), file);
  return { rows, sha256: hash.digest("hex") };
}
