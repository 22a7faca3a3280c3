/** What one table of the downloads is: its columns in words, and where its rows come from. */
import type pg from "pg";
import type { QuerySchema } from "#domain/values/list-query.ts";

export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;

/** `date`: a day. What is known as a month or a year only is a `string`, with its precision in a column beside it. */
export type ColumnType = "string" | "integer" | "boolean" | "date" | "datetime";

export type Column = {
  name: string;
  type: ColumnType;
  description: string;
  /** All values that it can have. */
  values?: readonly string[];
  /** Whether it can be empty. */
  empty?: boolean;
};

/** What a download reads from: one state of the database, from its first row to its last. */
export type Reader = Pick<pg.ClientBase, "query">;

type Described = {
  /** The name of the file without its ending, and of the table. */
  name: string;
  title: string;
  description: string;
  columns: readonly Column[];
  /** The columns that tell any two rows apart; the rows are in their order, or in that of the list they belong to. */
  key: readonly string[];
  /** Columns whose values stand in another table of the downloads. */
  refers?: readonly { column: string; table: string; to?: string }[];
  /** The filters that a download of it takes, by the names in the list's address. */
  filter?: QuerySchema;
};

/**
 * Read row by row. Where it takes filters, `$1` is the ids that are wanted, or null for all; or rows that pass a filter
 * are read by a query of their own.
 */
export type StoredTable = Described & {
  sql: string;
  ids?: (filter: never) => Promise<string[]>;
  narrowed?: (filter: never) => { sql: string; values: (string | number)[] };
  /**
   * SQL for one text, `versionKey`, that is another whenever these rows are others: of millions of rows that an editor
   * never touches, what they add up to is not worked out again for each save. Without it every change may be theirs.
   */
  versionKey?: string;
};

/** Computed from what the pages are made of. */
export type ComputedTable = Described & { rows: (filter: never) => Promise<Row[]> };

export type Table = StoredTable | ComputedTable;

export function column(name: string, type: ColumnType, description: string, values?: readonly string[]): Column {
  return { name, type, description, ...(values && { values }) };
}

/** A column that can be empty. */
export function optional(name: string, type: ColumnType, description: string, values?: readonly string[]): Column {
  return { ...column(name, type, description, values), empty: true };
}

const PRECISIONS = ["day", "month", "year"];

/** A date as far as it is known, and how far that is. */
export function partial(name: string, description: string): Column[] {
  return [
    column(name, "string", `${description} As precisely as we know: 2024-03-06, 2024-03 or 2024.`),
    column(`${name}_precision`, "string", `Whether we know the day, month or year of ${name}.`, PRECISIONS),
  ];
}

/** The same in SQL, of a column and the one that has its precision. */
export function partialSql(date: string, precision: string, name: string): string {
  return `left(${date}::text, CASE ${precision} WHEN 'day' THEN 10 WHEN 'month' THEN 7 ELSE 4 END) AS ${name}, ${precision} AS ${name}_precision`;
}

/** A moment, UTC, to the second. */
export function timestampSql(timestamp: string, name: string): string {
  return `to_char(${timestamp} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS ${name}`;
}
