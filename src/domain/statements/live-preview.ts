/** What an editor sees beside a statement while it is typed. */

import type { Stance } from "../propositions/position.ts";
import type { Proposition } from "../propositions/proposition.ts";
import type { CaptureWay } from "../sources/source.ts";
import type { PartialDate } from "../values/calendar-date.ts";
import type { PublishPreview } from "./publish-preview.ts";
import type { QuoteCheck } from "./quote-check.ts";
import { countWords, similarity } from "./similar-words.ts";
import type { StatementCheck } from "./statement-checks.ts";
import type { SimilarStatement } from "./statement-queue.ts";

/** A quote held against one copy of its source. `check` null: no quote is typed yet. */
export type CopyLookup = { capturedAt: string; way: CaptureWay; check: QuoteCheck | null };

/** `copy`: the one that quotes are compared with. `proposed`: a newer one, which a reviewer has not adopted. */
export type QuoteLookup = {
  url: string;
  /** Null for a source that is not in the record yet. */
  sourceId: number | null;
  copy: CopyLookup | null;
  proposed: CopyLookup | null;
};

/** A published position on words that are like these, and how it was coded. */
export type Precedent = {
  statementId: string;
  speaker: string;
  saidOn: PartialDate;
  proposition: Proposition;
  stance: Stance;
  span: string;
  rationale: string;
};

export type LivePreview = {
  quote: QuoteLookup | null;
  checks: StatementCheck[];
  similar: SimilarStatement[];
  precedents: Precedent[];
  /** Null where another voice speaks, or too little is typed. */
  preview: PublishPreview | null;
};

/** From this on, words count as much the same. */
export const ALIKE = 0.6;
/** From this on, words are near enough to learn from how they were coded. */
const PRECEDENT_FROM = 0.4;
const MOST_PRECEDENTS = 4;

/** The published positions whose words are nearest to these, the nearest first. */
export function nearestPrecedents(words: string, published: readonly Precedent[]): Precedent[] {
  const counts = countWords(published.map(({ span }) => span));
  return published
    .map((precedent) => ({ precedent, similar: similarity(words, precedent.span, counts) }))
    .filter(({ similar }) => similar >= PRECEDENT_FROM)
    .sort((a, b) => b.similar - a.similar)
    .slice(0, MOST_PRECEDENTS)
    .map(({ precedent }) => precedent);
}
