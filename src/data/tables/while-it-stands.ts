import "server-only";
import { z } from "zod";
import { parseRow } from "../parse-rows.ts";
import type { Reader, Table } from "./table.ts";

/**
 * Keeps what was worked out of all rows of a table for as long as the table says by itself that they are the same. Of a
 * table that does not, it is worked out each time: every change of the record may be its own.
 */
export function whileItStands<T>(): (table: Table, reader: Reader, work: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, { standing: string; value: T }>();
  return async (table, reader, work) => {
    if ("rows" in table || !table.standing) return work();
    const { rows } = await reader.query(table.standing);
    const { standing } = parseRow(z.object({ standing: z.string() }), rows);
    const held = kept.get(table.name);
    if (held?.standing === standing) return held.value;
    const value = await work();
    kept.set(table.name, { standing, value });
    return value;
  };
}
