import { withClient } from "#postgres/database.ts";

/**
 * The number of rows of every table and the newest transaction that wrote one: equal where nothing was written.
 * Not of the data version, which also moves with what is kept of a refused load.
 */
export function tableState(databaseUrl: string): Promise<Record<string, string>> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ table: string }>(
      `SELECT c.relname AS "table" FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> 'data_version' ORDER BY 1`,
    );
    const state: Record<string, string> = {};
    for (const { table } of rows) {
      const { rows: found } = await client.query(
        `SELECT count(*) || ' rows, last written by ' || coalesce(max(xmin::text::bigint), 0) AS state FROM ${client.escapeIdentifier(table)}`,
      );
      state[table] = found[0].state;
    }
    return state;
  });
}
