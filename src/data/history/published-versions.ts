import "server-only";
import type { PublicChange } from "#domain/history/public-change.ts";
import type { Versioned } from "#domain/history/published-text.ts";
import type { PublicRecord } from "#domain/record/public-record.ts";
import { publicRecord, publicRecordAsOf } from "../record/public-record.ts";
import { listPublicChanges } from "./public-changes.ts";

/** The kinds of record whose every published version has an address; an event stands in the timeline and has no page. */
export type VersionedRecordType = Exclude<Versioned["revised"], "event">;

/** What readers have seen of one record, the newest change first; empty where nothing of it was ever public. */
export async function listRecordChanges(revised: VersionedRecordType, recordId: string): Promise<PublicChange[]> {
  const changes = await listPublicChanges();
  return changes.filter((change) => change.revised === revised && change.recordId === recordId);
}

/** One version that readers have seen. `next`: what became of it, null where it is what they see now. */
export type PublishedVersion = {
  change: PublicChange;
  previous: PublicChange | null;
  next: PublicChange | null;
  /** The record while it said this, at the end of that time. */
  record: PublicRecord;
};

/** Null where there is no such version, or nobody but editors has seen it. */
export async function findPublishedVersion(
  revised: VersionedRecordType,
  recordId: string,
  version: number,
): Promise<PublishedVersion | null> {
  const changes = await listRecordChanges(revised, recordId);
  const at = changes.findIndex((each) => each.version === version && each.kind !== "retracted");
  const change = changes[at];
  if (!change) return null;
  const next = changes[at - 1] ?? null;
  const record = next ? await publicRecordAsOf(next.at) : await publicRecord();
  return { change, previous: changes[at + 1] ?? null, next, record };
}
