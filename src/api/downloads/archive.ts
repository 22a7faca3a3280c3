/** Everything in one file: every table as CSV, the descriptor with its checksums, and a page that says what is what. */
import { Readable } from "node:stream";
import yazl from "yazl";
import { TABLES } from "#data/downloads/all.ts";
import { onOneState } from "#data/downloads/stream-rows.ts";
import type { Reader } from "#data/downloads/table.ts";
import type { Meta } from "../schemas/envelope.ts";
import { dictionaryText } from "./data-dictionary.ts";
import { type Checksum, descriptorOf, withChecksum } from "./data-package.ts";

/** The bytes of the archive, all of one state of the database. Files are made one after the other while they are sent. */
export function archiveOf(meta: Meta): AsyncGenerator<Buffer> {
  return onOneState((reader) => packed(reader, meta));
}

async function* packed(reader: Reader, meta: Meta): AsyncGenerator<Buffer> {
  const zip = new yazl.ZipFile();
  const checksumByTable = new Map<string, Checksum>();
  // Of one state of the record the archive is the same, byte for byte.
  const options = { mtime: new Date(meta.asOf), mode: 0o100644 };
  zip.addBuffer(Buffer.from(dictionaryText(meta)), "README.md", options);
  for (const table of TABLES) {
    zip.addReadStreamLazy(`data/${table.name}.csv`, options, (open) => {
      const { chunks, checksum } = withChecksum(table, reader);
      const stream = Readable.from(chunks, { objectMode: false });
      stream.once("end", () => checksumByTable.set(table.name, checksum()));
      stream.once("error", (error) => output.destroy(error));
      open(null, stream);
    });
  }
  // Last, because only now is known what the files add up to.
  zip.addReadStreamLazy("datapackage.json", options, (open) => {
    const descriptor = descriptorOf(checksumByTable, ({ name }) => `data/${name}.csv`, meta);
    open(null, Readable.from([Buffer.from(`${JSON.stringify(descriptor, null, 2)}\n`)], { objectMode: false }));
  });
  const output = zip.outputStream as Readable;
  zip.end();
  for await (const chunk of output) yield chunk as Buffer;
}
