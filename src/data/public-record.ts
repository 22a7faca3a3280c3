import "server-only";
import { nextDay } from "#domain/calendar-date.ts";
import type { AsOf, PublicRecord } from "#domain/public-record.ts";
import { readCurrentRecord } from "./current-record.ts";
import { readRecordBefore } from "./record-before.ts";
import { findRecordVersion, keptWhileUnchanged } from "./record-version.ts";

/**
 * The whole public record: now, from the tables; or as it stood at the end of a day (UTC), from the revisions. It is
 * small, so it is held in memory, and every page, list and answer is taken from it by the same functions.
 */
export function publicRecord(asOf: AsOf = null): Promise<PublicRecord> {
  return asOf === null ? currentRecord() : publicRecordBefore(`${nextDay(asOf)}T00:00:00.000Z`);
}

const currentRecord = keptWhileUnchanged(readCurrentRecord);

/** As many past records as are held at a time: some megabytes each, a tenth of a second to read again. */
const HELD = 6;
const past = new Map<string, { version: string; record: Promise<PublicRecord> }>();

/** The record as it stood just before a moment, ISO 8601 in UTC. */
export async function publicRecordBefore(moment: string): Promise<PublicRecord> {
  const { version } = await findRecordVersion();
  const held = past.get(moment);
  past.delete(moment);
  const kept = held?.version === version ? held : { version, record: readRecordBefore(new Date(moment)) };
  past.set(moment, kept);
  // Whoever is asked for least lately makes room: days that readers invent take no more memory than these.
  for (const [oldest] of past) if (past.size > HELD) past.delete(oldest);
  kept.record.catch(() => past.delete(moment));
  return kept.record;
}
