/** The kinds of record whose every version is kept. */
export const REVISED = [
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
export type Revised = (typeof REVISED)[number];

/** One version of one record: who wrote it, when, why, and everything that it then said. Append-only. */
export type Revision = {
  revised: Revised;
  recordId: string;
  version: number;
  editorId: string;
  reason: string;
  at: string;
  snapshot: unknown;
};
