/**
 * The engine: one position × one vote, after method.md, sections 2 to 5. Pure, and blind: its inputs carry codes
 * and dates, never a name, a party or a state. A comparison is computed each time, never stored, never typed in.
 */

import { type Basis, type Stance, takesASide } from "../propositions/position.ts";
import { type Effect, READING_CONTEXTS, type ReadingContext } from "../roll-calls/reading.ts";
import type { VoteCast } from "../roll-calls/roll-call.ts";
import type { Attribution } from "../statements/statement.ts";
import { numberWord } from "../text/number-words.ts";
import { type CalendarDate, daysBetween, earliestDay, latestDay, type PartialDate } from "../values/calendar-date.ts";

/** More than this many years between vote and statement is `years_apart` (method, section 5). */
const YEARS_APART = 2;
/** The same in days, of 365 to a year: 730 days are not apart, 731 are. */
export const YEARS_APART_DAYS = YEARS_APART * 365;
/** The same in running text: "two years". */
export const YEARS_APART_TEXT = `${numberWord(YEARS_APART)} years`;

/** Says by which rules a comparison was made; raised whenever a rule in this file changes. */
export const METHOD_VERSION = "1.0";

/** A position as the engine sees it. */
export type CodedPosition = {
  stance: Stance;
  basis: Basis;
  conditional: boolean;
  attribution: Attribution;
  acknowledgesChange: boolean;
  saidOn: PartialDate;
};

/** What a person did at a roll call; `not_in_office`: had no vote there on that day. */
export const VOTE_VALUES = [
  "yea",
  "nay",
  "present",
  "not_voting",
  "candidate",
  "not_in_office",
] as const satisfies readonly (VoteCast | "not_in_office")[];
export type Cast = (typeof VOTE_VALUES)[number];

/** A vote as the engine sees it. `explained`: the voter has publicly explained this vote. */
export type CodedVote = { cast: Cast; heldOn: CalendarDate; switchedToReconsider: boolean; explained: boolean };

/** A reading as the engine sees it: what each side did for the proposition, and the context that it carries. */
export type CodedReading = {
  yea: Effect;
  nay: Effect;
  yeaContext: readonly ReadingContext[];
  nayContext: readonly ReadingContext[];
};

export const VERDICTS = ["matches", "conflicts", "not_comparable"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** In the order in which they are printed. */
export const CONTEXTS = [
  ...READING_CONTEXTS,
  "conditional",
  "implied",
  "not_own_words",
  "years_apart",
  "vote_came_first",
  "change_acknowledged",
  "explained",
] as const;
export type Context = (typeof CONTEXTS)[number];

export const REASONS = [
  "did_what_the_position_wants",
  "did_the_opposite",
  "stance_mixed",
  "stance_leaves_to_localities",
  "stance_no_answer",
  "vote_present",
  "vote_not_voting",
  "vote_candidate",
  "vote_not_in_office",
  "vote_switched_to_reconsider",
  "side_did_neither",
] as const;
export type Reason = (typeof REASONS)[number];

/**
 * `effect` is what the side cast did for the proposition, null where no side was cast. `daysApart` counts from the
 * vote to the nearest day on which the words can have been said; negative where the words came first.
 */
export type Comparison = {
  verdict: Verdict;
  reason: Reason;
  context: readonly Context[];
  effect: Effect | null;
  daysApart: number;
};

/** Every combination of legal codes has exactly one verdict and a reason; nothing is refused. */
export function compare(position: CodedPosition, vote: CodedVote, reading: CodedReading): Comparison {
  const { stance } = position;
  const { cast } = vote;
  const daysApart = daysFromVote(vote.heldOn, position.saidOn);
  const effect = cast === "yea" || cast === "nay" ? reading[cast] : null;
  const notComparable = (reason: Reason): Comparison => ({
    verdict: "not_comparable",
    reason,
    context: [],
    effect,
    daysApart,
  });
  // The words are looked at first, then the vote, then what its side did.
  if (!takesASide(stance)) return notComparable(`stance_${stance}`);
  if (cast !== "yea" && cast !== "nay") return notComparable(`vote_${cast}`);
  if (vote.switchedToReconsider) return notComparable("vote_switched_to_reconsider");
  if (effect === "neither") return notComparable("side_did_neither");
  const expectedEffect: Effect = stance === "supports" ? "advances" : "blocks";
  const context = contextOf(position, vote, cast === "yea" ? reading.yeaContext : reading.nayContext);
  return effect === expectedEffect
    ? { verdict: "matches", reason: "did_what_the_position_wants", context, effect, daysApart }
    : { verdict: "conflicts", reason: "did_the_opposite", context, effect, daysApart };
}

function contextOf(position: CodedPosition, vote: CodedVote, ofSide: readonly ReadingContext[]): Context[] {
  const voteCameFirst = vote.heldOn < earliestDay(position.saidOn);
  const holds: Record<Context, boolean> = {
    procedural: ofSide.includes("procedural"),
    tabling: ofSide.includes("tabling"),
    bundled: ofSide.includes("bundled"),
    by_means: ofSide.includes("by_means"),
    nonbinding: ofSide.includes("nonbinding"),
    conditional: position.conditional,
    implied: position.basis === "implied",
    not_own_words: position.attribution !== "own_words",
    years_apart: Math.abs(daysFromVote(vote.heldOn, position.saidOn)) > YEARS_APART_DAYS,
    vote_came_first: voteCameFirst,
    change_acknowledged: position.acknowledgesChange && voteCameFirst,
    explained: vote.explained,
  };
  return CONTEXTS.filter((context) => holds[context]);
}

/** Days from the vote to the day nearest to it on which the words can have been said; 0 inside the span. */
function daysFromVote(heldOn: CalendarDate, saidOn: PartialDate): number {
  const earliest = earliestDay(saidOn);
  const latest = latestDay(saidOn);
  if (heldOn < earliest) return daysBetween(heldOn, earliest);
  return heldOn > latest ? daysBetween(heldOn, latest) : 0;
}
