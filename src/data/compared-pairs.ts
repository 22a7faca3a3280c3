import "server-only";
import type { ListedPair } from "#domain/comparison-list.ts";
import { type AsOf, pairsIn } from "#domain/public-record.ts";
import { publicRecord } from "./public-record.ts";

/** Every position of every senator beside every vote that it can be set beside, comparable or not. */
export async function listPairs(asOf: AsOf = null): Promise<ListedPair[]> {
  return pairsIn(await publicRecord(asOf));
}
