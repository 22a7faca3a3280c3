import "server-only";
import type { ListedPair } from "#domain/comparison-list.ts";
import { evidenceOf } from "#domain/record.ts";
import { keptWhileUnchanged } from "./record-version.ts";
import { listComparedRecords } from "./senators.ts";

/** Every position of every senator beside every vote that it can be set beside, comparable or not. */
export const listPairs: () => Promise<ListedPair[]> = keptWhileUnchanged(async () => {
  const records = await listComparedRecords();
  return records.flatMap((record) => evidenceOf(record).map((evidence) => ({ person: record.person, evidence })));
});
