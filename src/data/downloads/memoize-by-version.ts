import "server-only";
import { z } from "zod";
import { parseRow } from "../database/parse-rows.ts";
import type { Reader, Table } from "./table.ts";

/**
 * Keeps what was worked out of all rows of a table for as long as the table says by itself that they are the same. Of a
 * table that does not, it is worked out each time: every change of the record may be its own.
 */
export function memoizeByVersion<T>(): (table: Table, reader: Reader, work: () => Promise<T>) => Promise<T> {
  const cache = new Map<string, { versionKey: string; value: T }>();
  return async (table, reader, work) => {
    if ("rows" in table || !table.versionKey) return work();
    const { rows } = await reader.query(table.versionKey);
    const { versionKey } = parseRow(z.object({ versionKey: z.string() }), rows);
    const cached = cache.get(table.name);
    if (cached?.versionKey === versionKey) return cached.value;
    const value = await work();
    cache.set(table.name, { versionKey, value });
    return value;
  };
}
