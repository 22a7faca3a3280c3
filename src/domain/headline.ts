/** What stands at the top of a senator's page, per proposition (method, section 6). Counts and words, no score. */
import { comparePartialDates } from "./calendar-date.ts";
import type { Verdict } from "./comparison.ts";
import { type Motion, motionOf } from "./motion.ts";
import { onceFor } from "./once-for.ts";
import { type Position, takesASide } from "./position.ts";
import { PROPOSITIONS, type Proposition } from "./proposition.ts";
import { type Evidence, evidenceOf, positionsOn, type SenatorRecord, type Statement } from "./record.ts";

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

export const headlinesOf = onceFor((record: Pick<SenatorRecord, "statements" | "votes">): readonly Headline[] => {
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
export type CountedPair = {
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

function counted({ comparison, on }: Evidence): CountedPair {
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
 * "Of 5 comparable votes, 2007–2021, 1 matches and 4 conflict (all with context: 3 on ending debate, 3 explained by
 * the senator)." The brackets speak of the conflicts, or of the matches where nothing conflicts; they name what
 * kind of vote it was and what the senator explained, the rest of the context stands on the cards.
 */
export function countSentence(pairs: readonly CountedPair[]): string {
  const comparable = pairs.filter(({ verdict }) => verdict !== "not_comparable");
  const matches = comparable.filter(({ verdict }) => verdict === "matches");
  const conflicts = comparable.filter(({ verdict }) => verdict === "conflicts");
  if (comparable.length === 0) return "No comparable vote on file.";
  const brackets = contextInBrackets(conflicts.length > 0 ? conflicts : matches);
  const years = span(comparable.map(({ year }) => year));
  if (comparable.length === 1) {
    return `The 1 comparable vote, ${years}, ${matches.length === 1 ? "matches" : "conflicts"} ${brackets}.`;
  }
  const all = comparable.length === 2 ? "both" : `all ${comparable.length}`;
  const opening = `Of ${comparable.length} comparable votes, ${years},`;
  if (conflicts.length === 0) return `${opening} ${all} match ${brackets}.`;
  if (matches.length === 0) return `${opening} ${all} conflict ${brackets}.`;
  return `${opening} ${verb(matches.length, "match", "es")} and ${verb(conflicts.length, "conflict", "s")} ${brackets}.`;
}

function verb(count: number, word: string, singular: string): string {
  return `${count} ${word}${count === 1 ? singular : ""}`;
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
  budget_waiver: "on setting aside a budget rule",
  motion_to_commit: "on sending the bill back to committee",
};

function contextInBrackets(pairs: readonly CountedPair[]): string {
  const withContext = pairs.filter((pair) => pair.withContext);
  if (withContext.length === 0) return "(no context)";
  const kinds = new Map<string, number>();
  const add = (kind: string) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  for (const { procedural, motion } of withContext)
    if (procedural) add(PROCEDURES[motion] ?? "on a matter of procedure");
  for (const { tabling } of withContext) if (tabling) add("on setting an amendment aside");
  for (const { explained } of withContext) if (explained) add("explained by the senator");
  const one = pairs.length === 1;
  const list = [...kinds].map(([kind, number]) => (one ? kind : `${number} ${kind}`)).join(", ");
  const who = one
    ? "with context"
    : withContext.length === pairs.length
      ? "all with context"
      : `${withContext.length} with context`;
  return list ? `(${who}: ${list})` : `(${who})`;
}
