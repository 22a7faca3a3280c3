import { TABLES } from "#data/downloads/all.ts";
import { memoizeByVersion } from "#data/downloads/memoize-by-version.ts";
import { onOneState } from "#data/downloads/stream-rows.ts";
import { cachedWhileUnchanged } from "#data/history/record-version.ts";
import { type Checksum, withChecksum } from "./data-package.ts";

const memoizedChecksum = memoizeByVersion<Checksum>();

/** What every file adds up to: read through once for each state of the record, and not once for each reader. */
export const checksums = cachedWhileUnchanged(computeChecksums);

/** All of one state of the database. */
async function computeChecksums(): Promise<Map<string, Checksum>> {
  const checksumByTable = new Map<string, Checksum>();
  const all = onOneState(async function* (reader) {
    for (const table of TABLES) {
      const { chunks, checksum } = withChecksum(table, reader);
      const added = memoizedChecksum(table, reader, async () => {
        for await (const _chunk of chunks);
        return checksum();
      });
      checksumByTable.set(table.name, await added);
      yield;
    }
  });
  for await (const _step of all);
  return checksumByTable;
}
