import "server-only";
import type { AsOf, PublicRecord } from "#domain/record/public-record.ts";
import { nextDay } from "#domain/values/calendar-date.ts";
import { readRecordAsOf } from "../history/record-as-of.ts";
import { cachedWhileUnchanged, findRecordVersion } from "../history/record-version.ts";
import { readCurrentRecord } from "./current-record.ts";

/**
 * The whole public record: now, from the tables; or as it stood at the end of a day (UTC), from the revisions. It is
 * small, so it is held in memory, and every page, list and answer is taken from it by the same functions.
 */
export function publicRecord(asOf: AsOf = null): Promise<PublicRecord> {
  return asOf === null ? currentRecord() : publicRecordAsOf(`${nextDay(asOf)}T00:00:00.000Z`);
}

const currentRecord = cachedWhileUnchanged(readCurrentRecord);

/** As many past records as are held at a time: some megabytes each, a tenth of a second to read again. */
const MAX_CACHED = 6;
const asOfCache = new Map<string, { version: string; record: Promise<PublicRecord> }>();

/** The record as it stood just before a moment, ISO 8601 in UTC. */
export async function publicRecordAsOf(instant: string): Promise<PublicRecord> {
  const { version } = await findRecordVersion();
  const cached = asOfCache.get(instant);
  asOfCache.delete(instant);
  const entry = cached?.version === version ? cached : { version, record: readRecordAsOf(new Date(instant)) };
  asOfCache.set(instant, entry);
  // Whoever is asked for least lately makes room: days that readers invent take no more memory than these.
  for (const [oldest] of asOfCache) if (asOfCache.size > MAX_CACHED) asOfCache.delete(oldest);
  entry.record.catch(() => asOfCache.delete(instant));
  return entry.record;
}
