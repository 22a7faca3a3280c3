import type pg from "pg";
import { z } from "zod";
import { parseRow } from "#data/database/parse-rows.ts";
import { operatorEnvironment } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { UserFacingError } from "#processes/user-facing-error.ts";
import { ensureAppRole, grantToApp, powerOfApp } from "./app-role.ts";
import { type BundledServer, openBundledServer } from "./bundled-server.ts";
import { withClient } from "./database.ts";
import { BUNDLED_MAJOR } from "./postgres-binaries.ts";

const OLDEST_MAJOR = 15;
const BUNDLED_DATABASE = "said_and_voted";

/** Two ways to one database, which are the same where the operator names one account alone. */
export type DatabaseUrls = {
  /** As the site connects. */
  url: string;
  /** As migrations connect, and whatever else changes tables. */
  migrateUrl: string;
};

export type OpenDatabase = DatabaseUrls & {
  close(): Promise<void>;
  /** Calls back when the bundled server goes away under us; an operator's own is the operator's business. */
  whenLost(callback: () => void): void;
};

/** Opens the operator's database where DATABASE_URL names one, else the bundled one. Refuses one that cannot be used. */
export async function openDatabase(): Promise<OpenDatabase> {
  const { DATABASE_URL: url, MIGRATE_DATABASE_URL: migrateUrl = url } = operatorEnvironment();
  if (!url || !migrateUrl) return openBundledDatabase(inProject(".data", `pg${BUNDLED_MAJOR}`));
  await checkVersion(url);
  if (migrateUrl !== url) await checkAccounts(url, migrateUrl);
  return { url, migrateUrl, close: async () => {}, whenLost: () => {} };
}

/** Opens the database of the bundled server on this directory, which the site reaches as an account that owns nothing. */
export async function openBundledDatabase(
  directory: string,
  settings: Parameters<typeof openBundledServer>[1] = {},
): Promise<OpenDatabase> {
  const server = await openBundledServer(directory, settings);
  const url = server.appUrl(BUNDLED_DATABASE);
  const migrateUrl = server.url(BUNDLED_DATABASE);
  await createDatabase(server, BUNDLED_DATABASE);
  await grantToApp(migrateUrl, new URL(url).username);
  return { url, migrateUrl, close: () => server.close(), whenLost: (callback) => server.whenLost(callback) };
}

/** Says what it means that the site could undo its own record; null where it cannot. */
export async function powerWarning({ url }: DatabaseUrls): Promise<string | null> {
  const power = await powerOfApp(url);
  if (!power) return null;
  return (
    `DATABASE_URL connects as ${power === "superuser" ? "a superuser" : "the owner of the tables"}, who could drop them ` +
    "and rewrite the log: name that account in MIGRATE_DATABASE_URL, and one that owns nothing in DATABASE_URL."
  );
}

async function createDatabase(server: BundledServer, name: string): Promise<void> {
  await withClient(server.url("postgres"), async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`).catch(ignoreDuplicate);
    await ensureAppRole(client, new URL(server.appUrl(name)).password);
    // There is nothing for anybody else in them, and a template's rights are not those of its copies.
    for (const other of ["postgres", "template1"])
      await client.query(`REVOKE ALL ON DATABASE ${other} FROM PUBLIC`).catch(ignoreConcurrent);
  });
}

/** Two commands may make it at the same moment. */
function ignoreDuplicate(error: unknown): void {
  const { code } = error as pg.DatabaseError;
  if (code !== "42P04" && code !== "23505") throw error;
}

/** Two commands may take the same away at the same moment. */
function ignoreConcurrent(error: unknown): void {
  if (!/concurrently updated/.test((error as Error).message)) throw error;
}

async function checkVersion(url: string): Promise<void> {
  const version = await withClient(url, async (client) => {
    const { rows } = await client.query("SHOW server_version_num");
    return Math.floor(Number(parseRow(z.object({ server_version_num: z.string() }), rows).server_version_num) / 10_000);
  });
  if (version < OLDEST_MAJOR)
    throw new UserFacingError(`DATABASE_URL leads to PostgreSQL ${version}; ${OLDEST_MAJOR} or later is needed.`);
}

async function checkAccounts(url: string, migrateUrl: string): Promise<void> {
  if ((await placeOf(url)) !== (await placeOf(migrateUrl)))
    throw new UserFacingError("DATABASE_URL and MIGRATE_DATABASE_URL lead to two databases; they must name one.");
  const power = await powerOfApp(url);
  if (power)
    throw new UserFacingError(
      `DATABASE_URL connects as ${power === "superuser" ? "a superuser" : "the owner, or a member of the owner"}; ` +
        "with MIGRATE_DATABASE_URL set it must name an account that owns nothing.",
    );
}

function placeOf(url: string): Promise<string> {
  const place = `SELECT oid || ' ' || pg_postmaster_start_time() AS place FROM pg_database WHERE datname = current_database()`;
  return withClient(url, async (client) => {
    const { rows } = await client.query(place);
    return parseRow(z.object({ place: z.string() }), rows).place;
  });
}
