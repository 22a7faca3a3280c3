import "server-only";
import pg from "pg";
import QueryStream from "pg-query-stream";
import { z } from "zod";
import type { QuerySchema, QueryValues } from "#domain/values/list-query.ts";
import { env } from "#env.ts";
import { log } from "#log.ts";
import { parseRow } from "../database/parse-rows.ts";
import { memoizeByVersion } from "./memoize-by-version.ts";
import type { Reader, Row, Table } from "./table.ts";

/** So many downloads read at once; more wait, so that readers of pages are never short of connections. */
const AT_ONCE = 4;
const ROWS_A_FETCH = 1000;

const cached = globalThis as typeof globalThis & { downloadPool?: pg.Pool };

function pool(): pg.Pool {
  cached.downloadPool ??= openPool();
  return cached.downloadPool;
}

function openPool(): pg.Pool {
  const opened = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: AT_ONCE,
    connectionTimeoutMillis: 30_000,
    idleTimeoutMillis: 10_000,
    // Who stops reading in the middle gives the connection back.
    idle_in_transaction_session_timeout: 60_000,
    allowExitOnIdle: true,
  });
  // The server may close a connection that nobody uses; without this it would end the process.
  opened.on("error", (error) => log.warn({ err: error }, "an idle connection of the downloads was closed"));
  return opened;
}

/** Runs `read` on one state of the database. Nothing is opened before the first row is asked for. */
export async function* onOneState<T>(read: (reader: Reader) => AsyncIterable<T>): AsyncGenerator<T> {
  const client = await pool().connect();
  // A connection that the server closes between two rows is said by the query; without this it would end the process.
  const ignore = () => {};
  client.on("error", ignore);
  let whole = false;
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    yield* read(client);
    await client.query("COMMIT");
    whole = true;
  } finally {
    client.off("error", ignore);
    client.release(!whole);
  }
}

/** The rows of a table that pass the filter, a fetch at a time: memory does not grow with the table. */
export async function* rowsOf(
  table: Table,
  reader: Reader,
  filter: QueryValues<QuerySchema> = {},
): AsyncGenerator<Row[]> {
  if ("rows" in table) {
    const rows = await table.rows(filter as never);
    for (let start = 0; start < rows.length; start += ROWS_A_FETCH) yield rows.slice(start, start + ROWS_A_FETCH);
    return;
  }
  const isFiltered = Object.keys(filter).length > 0;
  const narrowed = isFiltered ? table.narrowed?.(filter as never) : undefined;
  const parameters = table.ids ? [isFiltered ? await table.ids(filter as never) : null] : [];
  const { sql, values } = narrowed ?? { sql: table.sql, values: parameters };
  const stream = reader.query(new QueryStream(sql, values, { batchSize: ROWS_A_FETCH }));
  // Not parsed: millions of rows, which go out as the text that PostgreSQL gives.
  let batch: Row[] = [];
  for await (const row of stream as AsyncIterable<Row>) {
    batch.push(row);
    if (batch.length < ROWS_A_FETCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const cachedCounts = memoizeByVersion<number>();

/** How many rows a table has. */
export async function countRows(table: Table): Promise<number> {
  if ("rows" in table) return (await table.rows({} as never)).length;
  return cachedCounts(table, pool(), async () => {
    const order = table.sql.lastIndexOf("ORDER BY ");
    // One between brackets is a part of the question.
    const unordered = order === -1 || /[()]/.test(table.sql.slice(order)) ? table.sql : table.sql.slice(0, order);
    const { rows } = await pool().query(`SELECT count(*) FROM (${unordered}) t`, table.ids ? [null] : []);
    return parseRow(z.object({ count: z.coerce.number() }), rows).count;
  });
}
