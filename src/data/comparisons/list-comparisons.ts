import "server-only";
import type { ComparisonItem } from "#domain/comparisons/comparison-list.ts";
import { type AsOf, comparisonsIn } from "#domain/record/public-record.ts";
import { publicRecord } from "../record/public-record.ts";

/** Every position of every senator beside every vote that it can be set beside, comparable or not. */
export async function listComparisons(asOf: AsOf = null): Promise<ComparisonItem[]> {
  return comparisonsIn(await publicRecord(asOf));
}
