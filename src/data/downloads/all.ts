import "server-only";
import { backgroundTables } from "./background.ts";
import { computedTables } from "./computed.ts";
import { peopleTables } from "./people.ts";
import { rollCallTables } from "./roll-calls.ts";
import { statementTables } from "./statements.ts";
import type { Table } from "./table.ts";

/** Every table of the downloads, those that most people come for first. */
export const TABLES: readonly Table[] = [
  ...computedTables,
  ...statementTables,
  ...rollCallTables,
  ...peopleTables,
  ...backgroundTables,
];

export function findTable(name: string): Table | null {
  return TABLES.find((table) => table.name === name) ?? null;
}
