/** What the record holds and lacks, counted. */
import type { Agreement } from "./agreement.ts";
import type { Proposition } from "./proposition.ts";
import type { Chamber } from "./roll-call.ts";
import type { Party } from "./term.ts";

/** Counts for one group of senators. `conflicts` and `matches` are pairs of one position and one vote. */
export type CoverageRow = {
  senators: number;
  withStatement: number;
  statements: number;
  positions: number;
  matches: number;
  conflicts: number;
  inquiriesAsked: number;
  noResponse: number;
};

export type Coverage = {
  /** By the party of the latest Senate term. */
  byParty: { party: Party; row: CoverageRow }[];
  total: CoverageRow;
  byYear: { year: number; statements: number; votes: number }[];
  byChamber: { chamber: Chamber; rollCalls: number; read: number; votes: number; firstOn: string; lastOn: string }[];
  byStatus: { statements: Record<"draft" | "in_review" | "published" | "retracted", number>; draftReasons: { reason: string; count: number }[] };
  withoutStatement: { slug: string; name: string; state: string; party: Party; currentlyServing: boolean }[];
  /** How two independent codings agreed, on all statements and readings that were coded twice. */
  agreement: { proposition: Proposition; statements: Agreement; readings: Agreement }[];
  readOnCopy: number;
  withArchivedCopy: number;
  sources: number;
  corrections: number;
};
