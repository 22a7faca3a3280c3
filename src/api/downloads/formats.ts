/** A table in each of its forms, a batch of rows at a time. */
import { stringify } from "csv-stringify/sync";
import type { Row, Table } from "#data/downloads/table.ts";
import type { Meta } from "../schemas/envelope.ts";
import { parquetOf } from "./parquet.ts";

export const FORMATS = {
  csv: { name: "CSV", type: "text/csv; charset=utf-8" },
  jsonl: { name: "JSON Lines", type: "application/jsonl; charset=utf-8" },
  json: { name: "JSON", type: "application/json; charset=utf-8" },
  parquet: { name: "Parquet", type: "application/vnd.apache.parquet" },
} as const;
export type Format = keyof typeof FORMATS;

type Batches = AsyncIterable<Row[]>;

export function piecesOf(
  format: Format,
  table: Table,
  batches: Batches,
  meta: Meta,
): AsyncIterable<string | Uint8Array> {
  if (format === "csv") return csvOf(table, batches);
  if (format === "parquet") return parquetOf(table, batches, meta);
  return format === "jsonl" ? jsonLinesOf(batches) : jsonOf(batches, meta);
}

/**
 * A line of names, then a line per row, lines ending as RFC 4180 has them. UTF-8 without a mark at the beginning, which
 * would become a part of the first name. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export async function* csvOf({ columns }: Table, batches: Batches): AsyncGenerator<string> {
  const names = columns.map(({ name }) => name);
  const options = {
    columns: names,
    escape_formulas: true,
    record_delimiter: "windows",
    cast: { boolean: String },
  } as const;
  yield stringify([names], { ...options, columns: names });
  for await (const rows of batches) yield stringify(rows, options);
}

async function* jsonLinesOf(batches: Batches): AsyncGenerator<string> {
  for await (const rows of batches) yield `${rows.map((row) => JSON.stringify(row)).join("\n")}\n`;
}

async function* jsonOf(batches: Batches, meta: Meta): AsyncGenerator<string> {
  yield `{"meta":${JSON.stringify(meta)},"data":[`;
  let separator = "";
  for await (const rows of batches) {
    yield separator + rows.map((row) => JSON.stringify(row)).join(",");
    separator = ",";
  }
  yield "]}";
}
