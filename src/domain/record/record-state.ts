import type { PartialDate } from "../values/calendar-date.ts";

/** How complete the record is, and until when. Counts are of what is published. */
export type RecordState = {
  senators: number;
  statements: number;
  senatorsWithStatement: number;
  positions: number;
  rollCalls: number;
  rollCallsRead: number;
  votes: number;
  inquiries: number;
  sources: number;
  /** Waiting for an editor; never shown in public but as this number. */
  drafts: number;
  latestVoteOn: string;
  latestStatementOn: PartialDate;
  /** When anything in the record last changed. */
  changedAt: string;
};
