/** The kinds of record whose every version is kept. */
export const RECORD_TYPES = [
  "statement",
  "roll_call_reading",
  "inquiry",
  "event",
  "voice",
  "person",
  "roll_call",
  "right_of_reply",
  "source",
] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** One version of one record: who wrote it, when, why, and everything that it then said. Append-only. */
export type Revision = {
  revised: RecordType;
  recordId: string;
  version: number;
  editorId: string;
  reason: string;
  at: string;
  snapshot: unknown;
};
