import "server-only";
import type { Reader, Table } from "./table.ts";

/**
 * Keeps what was worked out of all rows of a table for as long as the table says by itself that they are the same. Of a
 * table that does not, it is worked out each time: every change of the record may be its own.
 */
export function whileItStands<T>(): (table: Table, reader: Reader, work: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, { standing: string; value: T }>();
  return async (table, reader, work) => {
    if ("rows" in table || !table.standing) return work();
    const { rows } = await reader.query<{ standing: string }>(table.standing);
    const standing = rows[0]?.standing ?? "";
    const held = kept.get(table.name);
    if (held?.standing === standing) return held.value;
    const value = await work();
    kept.set(table.name, { standing, value });
    return value;
  };
}
