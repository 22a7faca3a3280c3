import { afterAll, inject } from "vitest";
import { withClient } from "#operate/database.ts";
import { deployMigrations } from "#operate/migrations.ts";
import { databaseOn } from "./test-server.ts";

export type TestDatabase = { url: string };

const made: string[] = [];
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
  await deployMigrations({ databaseUrl: database.url });
  return database;
}

/** A database without a single table. */
export function bareDatabase(): Promise<TestDatabase> {
  return create("");
}

async function create(clause: string): Promise<TestDatabase> {
  const { postgresUrl } = inject("testServer");
  const name = `test_${process.pid}_${made.length + 1}`;
  made.push(name);
  await withClient(postgresUrl, (client) => client.query(`CREATE DATABASE ${name} ${clause}`));
  return { url: databaseOn(postgresUrl, name) };
}

afterAll(async () => {
  const { recordDatabase } = globalThis as { recordDatabase?: { $disconnect(): Promise<void> } };
  await recordDatabase?.$disconnect();
  await withClient(inject("testServer").postgresUrl, async (client) => {
    for (const name of made) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
});
