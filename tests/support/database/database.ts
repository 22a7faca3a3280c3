import { afterAll, inject } from "vitest";
import { APP_ROLE, grantToApp } from "#postgres/app-role.ts";
import { bringUpToDate } from "#postgres/bring-up-to-date.ts";
import { withClient } from "#postgres/database.ts";
import type { DatabaseUrls } from "#postgres/open-database.ts";
import { asApp, databaseOn } from "./test-server.ts";

/** `url` is how the site connects, `migrateUrl` the owner of the tables. */
export type TestDatabase = DatabaseUrls;

const created: string[] = [];
let own: Promise<TestDatabase> | undefined;

/** This test file's own database, with the shipped record; `src/data` uses it without being told. */
export function testDatabase(): Promise<TestDatabase> {
  own ??= copyOfRecord();
  return own;
}

/** One more copy of the shipped record. */
export function copyOfRecord(): Promise<TestDatabase> {
  return create(`TEMPLATE ${inject("testServer").template}`);
}

/** A database with all tables and nothing in them. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const database = await bareDatabase();
  await bringUpToDate(database);
  return database;
}

/** A database without a single table. */
export function bareDatabase(): Promise<TestDatabase> {
  return create("");
}

async function create(clause: string): Promise<TestDatabase> {
  const { postgresUrl } = inject("testServer");
  const name = `test_${process.pid}_${created.length + 1}`;
  created.push(name);
  await withClient(postgresUrl, (client) => client.query(`CREATE DATABASE ${name} ${clause}`));
  const migrateUrl = databaseOn(postgresUrl, name);
  const url = asApp(migrateUrl);
  // The rights to a database are not copied from its template.
  await grantToApp(migrateUrl, APP_ROLE);
  return { url, migrateUrl };
}

afterAll(async () => {
  const { recordDatabase } = globalThis as { recordDatabase?: { $disconnect(): Promise<void> } };
  await recordDatabase?.$disconnect();
  await withClient(inject("testServer").postgresUrl, async (client) => {
    for (const name of created) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
});
