import "server-only";
import type { ComparisonItem } from "#domain/comparison-list.ts";
import { type AsOf, comparisonsIn } from "#domain/public-record.ts";
import { publicRecord } from "./public-record.ts";

/** Every position of every senator beside every vote that it can be set beside, comparable or not. */
export async function listComparisons(asOf: AsOf = null): Promise<ComparisonItem[]> {
  return comparisonsIn(await publicRecord(asOf));
}
