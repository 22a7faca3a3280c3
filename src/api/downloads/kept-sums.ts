import { keptWhileUnchanged } from "#data/record-version.ts";
import { TABLES } from "#data/tables/all.ts";
import { onOneState, standingOf } from "#data/tables/stream-rows.ts";
import { type Sum, summed } from "./data-package.ts";

/** Of tables that say by themselves whether they have changed. */
const kept = new Map<string, { standing: string; sum: Sum }>();

/** What every file adds up to: read through once for each state of the record, and not once for each reader. */
export const keptSums = keptWhileUnchanged(sumsOfAll);

/** All of one state of the database. Tables that are as they were are not read again, whatever else has changed. */
async function sumsOfAll(): Promise<Map<string, Sum>> {
  const sums = new Map<string, Sum>();
  const all = onOneState(async function* (reader) {
    for (const table of TABLES) {
      const standing = await standingOf(table, reader);
      const held = kept.get(table.name);
      if (standing !== null && held?.standing === standing) {
        sums.set(table.name, held.sum);
        continue;
      }
      const { chunks, sum } = summed(table, reader);
      for await (const _chunk of chunks) yield;
      sums.set(table.name, sum());
      if (standing !== null) kept.set(table.name, { standing, sum: sum() });
    }
  });
  for await (const _step of all);
  return sums;
}
