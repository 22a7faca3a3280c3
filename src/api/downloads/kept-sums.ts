import { keptWhileUnchanged } from "#data/record-version.ts";
import { TABLES } from "#data/tables/all.ts";
import { onOneState } from "#data/tables/stream-rows.ts";
import { whileItStands } from "#data/tables/while-it-stands.ts";
import { type Sum, summed } from "./data-package.ts";

const keptOfTables = whileItStands<Sum>();

/** What every file adds up to: read through once for each state of the record, and not once for each reader. */
export const keptSums = keptWhileUnchanged(sumsOfAll);

/** All of one state of the database. */
async function sumsOfAll(): Promise<Map<string, Sum>> {
  const sums = new Map<string, Sum>();
  const all = onOneState(async function* (reader) {
    for (const table of TABLES) {
      const { chunks, sum } = summed(table, reader);
      const added = keptOfTables(table, reader, async () => {
        for await (const _chunk of chunks);
        return sum();
      });
      sums.set(table.name, await added);
      yield;
    }
  });
  for await (const _step of all);
  return sums;
}
