/** A table as Parquet, a group of rows at a time, so that memory does not grow with the table. */
import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Cell, Column, ColumnType, Row, Table } from "#data/downloads/table.ts";
import { onSite } from "../on-site.ts";
import type { Meta } from "../schemas/envelope.ts";
import { ApiError } from "../schemas/problem.ts";

/** Large enough that each column packs well, small enough that nobody else waits long while one is packed. */
const ROWS_A_GROUP = 20_000;

const STORED_AS: Record<ColumnType, Partial<SchemaElement>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT64" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
  datetime: { type: "INT64", converted_type: "TIMESTAMP_MILLIS" },
};

/**
 * The bytes of the file. The state of the record and the method stand in its metadata. @throws ApiError where there are
 * no rows: without any the writer makes a file that other readers do not open.
 */
export async function* parquetOf(
  { columns, name }: Table,
  batches: AsyncIterable<Row[]>,
  meta: Meta,
): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [{ name, num_children: columns.length }, ...columns.map(elementOf)],
    createdBy: "Said & Voted",
    kvMetadata: [
      { key: "asOf", value: meta.asOf },
      { key: "methodVersion", value: meta.methodVersion },
      { key: "homepage", value: onSite("/download") },
    ],
  });
  for await (const rows of inGroups(batches)) {
    const columnData = columns.map((column) => ({
      name: column.name,
      data: rows.map((row) => storedValue(column.type, row[column.name] ?? null)),
    }));
    await file.write({ columnData, rowGroupSize: ROWS_A_GROUP });
    yield drain(writer);
  }
  if (file.row_groups.length === 0)
    throw new ApiError(
      "not-found",
      "There are no such rows, so there is no Parquet file. The CSV and JSON files have the columns.",
    );
  await file.finish();
  yield drain(writer);
}

function elementOf({ name, type, empty }: Column): SchemaElement {
  return { name, repetition_type: empty ? "OPTIONAL" : "REQUIRED", ...STORED_AS[type] };
}

/** Of days and moments the writer wants to know the instant; whole numbers are written with 64 bits. */
function storedValue(type: ColumnType, cell: Cell): Cell | Date | bigint {
  if (cell === null) return null;
  if (type === "integer") return BigInt(cell);
  return type === "date" || type === "datetime" ? new Date(String(cell)) : cell;
}

async function* inGroups(batches: AsyncIterable<Row[]>): AsyncGenerator<Row[]> {
  let group: Row[] = [];
  for await (const rows of batches) {
    group.push(...rows);
    if (group.length < ROWS_A_GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** What has been written since the last time; the writer goes on at the beginning of its memory. */
function drain(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
