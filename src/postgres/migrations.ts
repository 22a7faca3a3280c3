import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type pg from "pg";
import { z } from "zod";
import { parseRow, parseRows } from "#data/database/parse-rows.ts";
import { inProject } from "#processes/project.ts";
import { UserFacingError } from "#processes/user-facing-error.ts";
import { withClient } from "./database.ts";
import { withDatabaseLock } from "./database-lock.ts";
import { replaceSquashed, SQUASHED } from "./squashed-migrations.ts";

/** `folder`: the migrations in the format of Prisma Migrate. `only`: the migrations to run, if not all. */
export type MigrationSource = { databaseUrl: string; folder?: string; only?: readonly string[] };

export type MigrationStatus = {
  /** In the folder and not yet in the database, in the order in which they will run. */
  pending: string[];
  /** Their file differs from the one that the database ran. */
  changed: string[];
  /** Started in the database and not finished. */
  failed: string[];
  /** In the database and not in the folder: the database belongs to another version. */
  unknown: string[];
};

type Migration = { name: string; sql: string };

/** Reports how the database and the folder differ, and changes nothing. */
export function migrationStatus(source: MigrationSource): Promise<MigrationStatus> {
  return withClient(source.databaseUrl, async (client) => statusOf(await readHistory(client), readMigrations(source)));
}

/**
 * Runs the pending migrations and returns their names. An advisory lock lets one process at a time do so; each
 * migration is one transaction, which also records it in `_prisma_migrations` as Prisma Migrate does.
 * @throws UserFacingError if a recorded migration is missing, was changed or did not finish, or if a migration fails.
 */
export async function deployMigrations(source: MigrationSource): Promise<string[]> {
  return withDatabaseLock(source.databaseUrl, "migrations", () =>
    withClient(source.databaseUrl, async (client) => {
      const migrations = readMigrations(source);
      const history = await readHistory(client);
      const { pending, ...misfit } = statusOf(history, migrations);
      assertHistoryMatches(misfit);
      if (hasSquashed(history)) await recordSquashed(client, migrations);
      if (pending.length > 0) await client.query(CREATE_HISTORY);
      for (const migration of migrations.filter(({ name }) => pending.includes(name)))
        await runMigration(client, migration);
      return pending;
    }),
  );
}

/** Lets a migration run again that another tool recorded as started and did not finish, once its cause is corrected. */
export function resolveFailedMigration({ databaseUrl }: MigrationSource, name: string): Promise<void> {
  return withDatabaseLock(databaseUrl, "migrations", () =>
    withClient(databaseUrl, async (client) => {
      const failed = (await readHistory(client)).filter((row) => row.name === name && row.finishedAt === null);
      if (failed.length === 0) throw new UserFacingError(`No migration ${name} has failed on this database.`);
      await client.query(
        `UPDATE ${HISTORY} SET rolled_back_at = now()
         WHERE migration_name = $1 AND finished_at IS NULL AND rolled_back_at IS NULL`,
        [name],
      );
    }),
  );
}

const HISTORY = 'public."_prisma_migrations"';

/** The table as Prisma Migrate creates it. */
const CREATE_HISTORY = `CREATE TABLE IF NOT EXISTS ${HISTORY} (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

const historyRow = z.object({ name: z.string(), checksum: z.string(), finishedAt: z.date().nullable() });
type HistoryRow = z.infer<typeof historyRow>;

/** What the database has run or started, without what was rolled back. */
async function readHistory(client: pg.Client): Promise<HistoryRow[]> {
  const { rows } = await client.query("SELECT FROM pg_class WHERE oid = to_regclass($1)", [HISTORY]);
  if (rows.length === 0) return [];
  const recorded = await client.query(
    `SELECT migration_name AS name, checksum, finished_at AS "finishedAt" FROM ${HISTORY}
     WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`,
  );
  return parseRows(historyRow, recorded.rows);
}

function readMigrations({ folder = inProject("prisma/migrations"), only }: MigrationSource): Migration[] {
  const file = (name: string) => path.join(folder, name, "migration.sql");
  return fs
    .readdirSync(folder)
    .filter((name) => fs.existsSync(file(name)) && (only?.includes(name) ?? true))
    .sort()
    .map((name) => ({ name, sql: fs.readFileSync(file(name), "utf8") }));
}

function statusOf(history: readonly HistoryRow[], migrations: readonly Migration[]): MigrationStatus {
  const finished = history.filter(({ finishedAt }) => finishedAt !== null);
  const failed = history.filter(({ finishedAt }) => finishedAt === null).map(({ name }) => name);
  const changed: string[] = [];
  const unknown: string[] = [];
  for (const { name, checksum } of finished) {
    const sql = migrations.find((migration) => migration.name === name)?.sql;
    const known = sql === undefined ? SQUASHED[name] && [SQUASHED[name]] : checksumsOf(sql);
    if (!known) unknown.push(name);
    else if (!known.includes(checksum)) changed.push(name);
  }
  const done = new Set(replaceSquashed(finished.map(({ name }) => name)));
  const pending = migrations.map(({ name }) => name).filter((name) => !done.has(name) && !failed.includes(name));
  return { pending, changed, failed, unknown };
}

const hasSquashed = (history: readonly HistoryRow[]) => history.some(({ name }) => SQUASHED[name] !== undefined);

function assertHistoryMatches({ changed, failed, unknown }: Omit<MigrationStatus, "pending">): void {
  if (failed.length > 0)
    throw new UserFacingError(
      `The migration ${failed.join(", ")} failed earlier. Correct its cause, then: npm run migrate -- resolve ${failed[0]}`,
    );
  if (changed.length > 0)
    throw new UserFacingError(
      `The migration ${changed.join(", ")} was changed after this database ran it; restore the file, and put the change into a new migration.`,
    );
  if (unknown.length > 0)
    throw new UserFacingError(
      `The database ran ${unknown.join(", ")}, which this version does not have; run the version that made it.`,
    );
}

/** Records, in place of the squashed migrations, those that replaced them. Their tables are the same. */
async function recordSquashed(client: pg.Client, migrations: readonly Migration[]): Promise<void> {
  const replacing = new Set(replaceSquashed(Object.keys(SQUASHED)));
  await client.query("BEGIN");
  for (const { name, sql } of migrations.filter((migration) => replacing.has(migration.name)))
    await client.query(
      `INSERT INTO ${HISTORY} (id, checksum, migration_name, started_at, finished_at)
       VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp())`,
      [randomUUID(), checksumOf(sql), name],
    );
  await client.query(`DELETE FROM ${HISTORY} WHERE migration_name = ANY($1)`, [Object.keys(SQUASHED)]);
  await client.query("COMMIT");
}

/**
 * Runs one migration. A migration that fails, or whose process is killed, leaves neither changes nor a row. One that
 * ends the transaction itself leaves a row without an end, and is refused from then on.
 */
async function runMigration(client: pg.Client, { name, sql }: Migration): Promise<void> {
  const id = randomUUID();
  await client.query("BEGIN");
  try {
    await client.query(`INSERT INTO ${HISTORY} (id, checksum, migration_name) VALUES ($1, $2, $3)`, [
      id,
      checksumOf(sql),
      name,
    ]);
    const transaction = await currentTransaction(client);
    await client.query(sql);
    if ((await currentTransaction(client)) !== transaction)
      throw new UserFacingError(
        `The migration ${name} ends its own transaction; a migration has to be one transaction.`,
      );
    await client.query(`UPDATE ${HISTORY} SET finished_at = clock_timestamp(), applied_steps_count = 1 WHERE id = $1`, [
      id,
    ]);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    if (error instanceof UserFacingError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const left = await client.query(`SELECT FROM ${HISTORY} WHERE id = $1`, [id]).catch(() => null);
    const how = left?.rowCount ? "failed after it had ended its own transaction" : "failed and was rolled back";
    throw new UserFacingError(`The migration ${name} ${how}: ${reason}`);
  }
}

async function currentTransaction(client: pg.Client): Promise<string> {
  const { rows } = await client.query("SELECT pg_current_xact_id()::text AS id");
  return parseRow(z.object({ id: z.string() }), rows).id;
}

const checksumOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** Prisma Migrate, too, accepts a file whose line endings alone are others: Git changes them on Windows. */
function checksumsOf(text: string): string[] {
  const unix = text.replaceAll("\r\n", "\n");
  return [text, unix, unix.replaceAll("\n", "\r\n")].map(checksumOf);
}
