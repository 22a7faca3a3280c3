/** The whole as a Frictionless data package: what each file is, what each column means, what its bytes add up to. */
import { createHash } from "node:crypto";
import { TABLES } from "#data/downloads/all.ts";
import { rowsOf } from "#data/downloads/stream-rows.ts";
import type { Column, Reader, Table } from "#data/downloads/table.ts";
import { onSite } from "../on-site.ts";
import type { Meta } from "../schemas/envelope.ts";
import { csvOf } from "./formats.ts";

/** What the bytes of one file add up to. */
export type Checksum = { bytes: number; hash: string };

type Json = Record<string, unknown>;

/** The CSV of a whole table as bytes; what they add up to is given once all of them have gone by. */
export function withChecksum(
  table: Table,
  reader: Reader,
): { chunks: AsyncGenerator<Buffer>; checksum: () => Checksum } {
  const hash = createHash("sha256");
  let bytes = 0;
  async function* pass(): AsyncGenerator<Buffer> {
    for await (const text of csvOf(table, rowsOf(table, reader))) {
      const chunk = Buffer.from(text);
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  return { chunks: pass(), checksum: () => ({ bytes, hash: `sha256:${hash.copy().digest("hex")}` }) };
}

/** The descriptor. `pathOf`: where each file is, from where the descriptor stands. */
export function descriptorOf(
  checksumByTable: ReadonlyMap<string, Checksum>,
  pathOf: (table: Table) => string,
  meta: Meta,
): Json {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    profile: "tabular-data-package",
    name: "said-and-voted",
    title: "Said & Voted",
    description: "What U.S. senators said about sanctuary-city policy and how they voted.",
    homepage: onSite("/download"),
    created: meta.asOf,
    version: meta.asOf,
    licenses: [
      {
        name: "CC0-1.0",
        title: "CC0 1.0 Universal",
        path: "https://creativecommons.org/publicdomain/zero/1.0/",
      },
    ],
    keywords: ["U.S. Senate", "roll calls", "sanctuary cities", "immigration"],
    methodVersion: meta.methodVersion,
    resources: TABLES.map((table) => ({ ...resourceOf(table, pathOf(table)), ...checksumByTable.get(table.name) })),
  };
}

function resourceOf(table: Table, path: string): Json {
  return {
    name: table.name,
    type: "table",
    profile: "tabular-data-resource",
    path,
    title: table.title,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(fieldOf),
      primaryKey: table.key,
      // The profile takes no empty list.
      ...(table.refers && { foreignKeys: table.refers.map(foreignKeyOf) }),
      missingValues: [""],
    },
  };
}

function foreignKeyOf({ column, table: resource, to = column }: NonNullable<Table["refers"]>[number]): Json {
  return { fields: column, reference: { resource, fields: to } };
}

function fieldOf({ name, type, description, values, empty }: Column): Json {
  return {
    name,
    type,
    description: description,
    constraints: { required: !empty, ...(values && { enum: values }) },
  };
}
