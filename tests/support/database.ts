import { afterAll, inject } from "vitest";
import { withClient } from "#operate/database.ts";
import { deployMigrations } from "#operate/migrations.ts";
import { databaseOn } from "./test-server.ts";

export type TestDatabase = { url: string };

let count = 0;
const made: string[] = [];

/**
 * A database of one's own that holds the shipped record, and the one that `src/data` uses from here on.
 * Call it before the first query: at the top of the file, or in beforeAll.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const database = await copyOfRecord();
  process.env.DATABASE_URL = database.url;
  return database;
}

/** One more copy of the shipped record. */
export function copyOfRecord(): Promise<TestDatabase> {
  return create(`TEMPLATE ${inject("testServer").template}`);
}

/** A database with all tables and nothing in them. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const database = await create("");
  await deployMigrations({ databaseUrl: database.url });
  return database;
}

/** A database without a single table. */
export function bareDatabase(): Promise<TestDatabase> {
  return create("");
}

async function create(clause: string): Promise<TestDatabase> {
  const { postgresUrl } = inject("testServer");
  count += 1;
  const name = `test_${process.pid}_${count}`;
  await withClient(postgresUrl, (client) => client.query(`CREATE DATABASE ${name} ${clause}`));
  made.push(name);
  return { url: databaseOn(postgresUrl, name) };
}

afterAll(async () => {
  if (made.length === 0) return;
  await withClient(inject("testServer").postgresUrl, async (client) => {
    for (const name of made.splice(0)) await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  });
});
