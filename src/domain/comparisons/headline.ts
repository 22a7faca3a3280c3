/** What stands at the top of a senator's page, per proposition (method, section 6). Counts and words, no score. */

import { type Position, takesASide } from "../propositions/position.ts";
import { PROPOSITIONS, type Proposition } from "../propositions/proposition.ts";
import { type Evidence, evidenceOf, positionsOn, type SenatorRecord, type Statement } from "../record/record.ts";
import { type Motion, motionOf } from "../roll-calls/motion.ts";
import { comparePartialDates } from "../values/calendar-date.ts";
import { memoizeByKey } from "../values/memoize-by-key.ts";
import type { Verdict } from "./comparison.ts";

export type StatedPosition = { statement: Statement; position: Position };

/**
 * `governing`: the latest position that takes a side, or null. `later`: newer positions that take none, newest first;
 * where nothing governs, all of them. `evidence`: the governing position beside every vote on the proposition.
 * `sentence`: null where nothing governs.
 */
export type Headline = {
  proposition: Proposition;
  governing: StatedPosition | null;
  later: StatedPosition[];
  evidence: Evidence[];
  sentence: string | null;
};

export const headlinesOf = memoizeByKey((record: Pick<SenatorRecord, "statements" | "votes">): readonly Headline[] => {
  const evidence = evidenceOf(record);
  return PROPOSITIONS.map((proposition) => {
    const stated = positionsOn(record.statements, proposition);
    const governing = stated.find(({ position }) => takesASide(position.stance)) ?? null;
    const later = stated.filter(
      ({ statement, position }) =>
        !takesASide(position.stance) &&
        (!governing || comparePartialDates(statement.saidOn, governing.statement.saidOn) >= 0),
    );
    const compared = evidence.filter(
      (item) => item.statement === governing?.statement && item.position === governing.position,
    );
    return {
      proposition,
      governing,
      later,
      evidence: compared,
      sentence: governing && countSentenceOf(compared),
    };
  });
});

/** What the count sentence needs of one pair. */
export type CountedComparison = {
  verdict: Verdict;
  year: number;
  withContext: boolean;
  procedural: boolean;
  tabling: boolean;
  explained: boolean;
  motion: Motion;
};

/** The count sentence of these pairs, comparable or not. */
export function countSentenceOf(evidence: readonly Evidence[]): string {
  return countSentence(evidence.map(counted));
}

function counted({ comparison, on }: Evidence): CountedComparison {
  return {
    verdict: comparison.verdict,
    year: Number(on.rollCall.heldOn.slice(0, 4)),
    withContext: comparison.context.length > 0,
    procedural: comparison.context.includes("procedural"),
    tabling: comparison.context.includes("tabling"),
    explained: comparison.context.includes("explained"),
    motion: motionOf(on.rollCall),
  };
}

/**
 * "5 votes to compare, 2007–2021: 1 match, 4 conflicts. All 4 conflicts have context: 3 on ending debate, 3 explained
 * by the senator." The second sentence is about the conflicts, or about the matches where nothing conflicts. It names
 * what kind of vote it was and what the senator explained; the cards have the rest of the context.
 */
export function countSentence(comparisons: readonly CountedComparison[]): string {
  const comparable = comparisons.filter(({ verdict }) => verdict !== "not_comparable");
  const matches = comparable.filter(({ verdict }) => verdict === "matches");
  const conflicts = comparable.filter(({ verdict }) => verdict === "conflicts");
  if (comparable.length === 0) return "No votes to compare.";
  const counts = [
    matches.length > 0 && count(matches.length, "match", "matches"),
    conflicts.length > 0 && count(conflicts.length, "conflict", "conflicts"),
  ].filter(Boolean);
  const votes = count(comparable.length, "vote", "votes");
  const years = span(comparable.map(({ year }) => year));
  const ofThese = conflicts.length === 1 ? " conflict" : " conflicts";
  const context = contextSentence(conflicts.length > 0 ? conflicts : matches, counts.length === 2 ? ofThese : "");
  return `${votes} to compare, ${years}: ${counts.join(", ")}. ${context}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function span(years: number[]): string {
  const first = Math.min(...years);
  const last = Math.max(...years);
  return first === last ? `${first}` : `${first}–${last}`;
}

/** How a vote on procedure is named in the sentence; any other kind is "on a matter of procedure". */
const PROCEDURES: Partial<Record<Motion, string>> = {
  cloture: "on ending debate",
  cloture_on_motion_to_proceed: "on ending debate",
  motion_to_proceed: "on taking up the measure",
  budget_waiver: "on waiving a budget rule",
  motion_to_commit: "on sending the bill back to committee",
};

/** `whose`: " conflicts", where these votes have to be told from others; else nothing. */
function contextSentence(comparisons: readonly CountedComparison[], whose: string): string {
  const withContext = comparisons.filter((countedComparison) => countedComparison.withContext);
  const kinds = kindsOf(withContext).map(([kind, number]) => (comparisons.length === 1 ? kind : `${number} ${kind}`));
  const opening = contextOpening(comparisons.length, withContext.length, whose);
  return kinds.length > 0 ? `${opening}: ${kinds.join(", ")}.` : `${opening}.`;
}

function contextOpening(all: number, withContext: number, whose: string): string {
  if (all === 1) {
    const which = whose ? `The${whose}` : "It";
    return withContext === 0 ? `${which} has no context` : `${which} has context`;
  }
  if (withContext === 0) return whose ? `None of the${whose} has context` : "None has context";
  if (withContext === 1) return `1 of the ${all}${whose} has context`;
  if (withContext < all) return `${withContext} of the ${all}${whose} have context`;
  if (all === 2) return `Both${whose} have context`;
  return whose ? `All ${all}${whose} have context` : "All have context";
}

function kindsOf(comparisons: readonly CountedComparison[]): [kind: string, number: number][] {
  const kinds = new Map<string, number>();
  const add = (kind: string) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  for (const { procedural, motion } of comparisons)
    if (procedural) add(PROCEDURES[motion] ?? "on a matter of procedure");
  for (const { tabling } of comparisons) if (tabling) add("on setting an amendment aside");
  for (const { explained } of comparisons) if (explained) add("explained by the senator");
  return [...kinds];
}
