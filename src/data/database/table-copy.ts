import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import type pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { z } from "zod";
import { parseRow, parseRows } from "./parse-rows.ts";

/** One table as it is copied: its columns in their order, and those by which its rows are ordered. */
export type CopiedTable = { name: string; columns: string[]; key: string[] };

const tableRow = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  /** Null for a table without a primary key. */
  key: z.array(z.string()).nullable(),
  refersTo: z.array(z.string()),
});

/** Written by Prisma Migrate, and made again by running the migrations. */
const HISTORY = "_prisma_migrations";

/**
 * Every table of the record, each after those that it refers to, but for references that are checked when a
 * transaction ends. @throws Error where two refer to each other otherwise, which no table of ours does.
 */
export async function listTables(client: pg.ClientBase): Promise<CopiedTable[]> {
  const { rows } = await client.query(
    `SELECT c.relname AS name,
       (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
       (SELECT array_agg(a.attname::text ORDER BY array_position(i.indkey::int2[], a.attnum)) FROM pg_index i
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
        WHERE i.indrelid = c.oid AND i.indisprimary) AS key,
       ARRAY(SELECT DISTINCT r.relname::text FROM pg_constraint f JOIN pg_class r ON r.oid = f.confrelid
        WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid
          AND NOT f.condeferred) AS "refersTo"
     FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> $1
     ORDER BY c.relname`,
    [HISTORY],
  );
  const sorted: CopiedTable[] = [];
  const waiting = new Map(parseRows(tableRow, rows).map((row) => [row.name, row]));
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ refersTo }) => !refersTo.some((name) => waiting.has(name)));
    if (ready.length === 0) throw new Error(`tables refer to each other: ${[...waiting.keys()].join(", ")}`);
    for (const { name, columns, key } of ready) {
      waiting.delete(name);
      sorted.push({ name, columns, key: key ?? columns });
    }
  }
  return sorted;
}

/** The migrations that a database has run, in their order. */
export async function listMigrations(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query(
    `SELECT migration_name AS name FROM ${HISTORY} WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`,
  );
  return parseRows(z.object({ name: z.string() }), rows).map(({ name }) => name);
}

/** What is written of a value depends on these; with them the same rows are the same text anywhere. */
export async function fixTextForms(client: pg.ClientBase): Promise<void> {
  await client.query(
    "SET datestyle = 'ISO, YMD'; SET timezone = 'UTC'; SET intervalstyle = 'iso_8601'; SET extra_float_digits = 1; SET bytea_output = 'hex'; SET client_encoding = 'UTF8'",
  );
}

/** The rows of a table as PostgreSQL's own text, in the order of its key. */
export function copyOut(client: pg.Client, { name, columns, key }: CopiedTable): Readable {
  const [list, order] = [columns, key].map((names) => names.map((each) => client.escapeIdentifier(each)).join(", "));
  const rows = `SELECT ${list} FROM ${client.escapeIdentifier(name)} ORDER BY ${order}`;
  return client.query(copyTo(`COPY (${rows}) TO STDOUT`));
}

/** Takes such text into a table that has these columns. */
export function copyIn(client: pg.Client, { name, columns }: CopiedTable) {
  const list = columns.map((each) => client.escapeIdentifier(each)).join(", ");
  return client.query(copyFrom(`COPY ${client.escapeIdentifier(name)} (${list}) FROM STDIN`));
}

/** The number of rows of a table, and the SHA-256 of their text. */
export async function fingerprintOf(client: pg.Client, table: CopiedTable): Promise<{ rows: number; sha256: string }> {
  const hash = createHash("sha256");
  let rows = 0;
  for await (const chunk of copyOut(client, table) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    rows += countLines(chunk);
  }
  return { rows, sha256: hash.digest("hex") };
}

/** PostgreSQL writes one line for each row; a line break within a value is written as \n. */
export function countLines(chunk: Buffer): number {
  let lines = 0;
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
  return lines;
}

/**
 * Readies empty tables to take rows as they were: what migrations put in is taken out, and no trigger of ours chains,
 * refuses or logs what is only put back. Within a transaction, which `enableTriggers` ends the exception of.
 */
export async function emptyTables(client: pg.Client, tables: readonly CopiedTable[]): Promise<void> {
  const names = tables.map(({ name }) => client.escapeIdentifier(name));
  for (const name of names) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  await client.query(`TRUNCATE ${names.join(", ")}`);
}

const sequenceRow = z.object({ column: z.string(), sequence: z.string() });

/** The rules hold again, and every counter goes on behind the highest number that was given. */
export async function enableTriggers(client: pg.Client, tables: readonly CopiedTable[]): Promise<void> {
  // What is checked when a transaction ends is checked now: a table with checks pending cannot be altered.
  await client.query("SET CONSTRAINTS ALL IMMEDIATE");
  for (const { name } of tables) {
    const table = client.escapeIdentifier(name);
    await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    const { rows } = await client.query(
      `SELECT a.attname AS "column", pg_get_serial_sequence($1, a.attname) AS sequence FROM pg_attribute a
       WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped
         AND pg_get_serial_sequence($1, a.attname) IS NOT NULL`,
      [`public.${table}`],
    );
    for (const { column, sequence } of parseRows(sequenceRow, rows)) {
      const id = client.escapeIdentifier(column);
      await client.query(`SELECT setval($1, coalesce(max(${id}), 0) + 1, false) FROM ${table}`, [sequence]);
    }
  }
}

/** How many tables a database has; one for a restored record has none. */
export async function countTables(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query(
    "SELECT count(*)::int AS count FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')",
  );
  return parseRow(z.object({ count: z.number() }), rows).count;
}
