/** Two senators side by side: neither is the measure of the other, and swapping them swaps the columns alone. */
import { z } from "zod";
import { type Headline, headlinesOf } from "../comparisons/headline.ts";
import type { SenatorRecord, Statement, SubjectRollCall, SubjectVote } from "../record/record.ts";
import { compareText } from "../values/calendar-date.ts";
import type { QuerySchema } from "../values/list-query.ts";
import type { Person } from "./person.ts";

/** Two senators as the form that asks for them sends them, by their slugs. */
export const senatorPairQuerySchema = { a: z.string(), b: z.string() } satisfies QuerySchema;

export type PairedRecord = Pick<SenatorRecord, "person" | "statements" | "votes">;

/** One of the two, with what stands at the top of their page. */
export type PairSide = { person: Person; headlines: readonly Headline[]; statements: Statement[] };

/** A core roll call on which at least one of the two has a vote; null: no vote of that one is on file. */
export type PairedVote = { on: SubjectRollCall; votes: [SubjectVote | null, SubjectVote | null] };

/** `bothTookSides`: roll calls on which both voted Yea or Nay; `alike`: those of them on which both voted the same. */
export type SenatorPair = { sides: [PairSide, PairSide]; votes: PairedVote[]; bothTookSides: number; alike: number };

/** Votes newest first. */
export function pairOf(a: PairedRecord, b: PairedRecord): SenatorPair {
  const core = [...a.votes, ...b.votes].map(({ on }) => on).filter(({ tier }) => tier === "core");
  const rollCalls = [...new Map(core.map((on) => [on.rollCall.rollCallId, on])).values()].sort(newestFirst);
  const votes = rollCalls.map((on): PairedVote => ({ on, votes: [voteOn(a, on), voteOn(b, on)] }));
  const sided = votes.filter((pair) => pair.votes.every(tookASide));
  return {
    sides: [sideOf(a), sideOf(b)],
    votes,
    bothTookSides: sided.length,
    alike: sided.filter((pair) => pair.votes[0]?.vote.voteCast === pair.votes[1]?.vote.voteCast).length,
  };
}

function sideOf(record: PairedRecord): PairSide {
  return { person: record.person, headlines: headlinesOf(record), statements: record.statements };
}

function voteOn(record: PairedRecord, { rollCall }: SubjectRollCall): SubjectVote | null {
  return record.votes.find(({ vote }) => vote.rollCallId === rollCall.rollCallId) ?? null;
}

function tookASide(subjectVote: SubjectVote | null): boolean {
  return subjectVote?.vote.voteCast === "yea" || subjectVote?.vote.voteCast === "nay";
}

function newestFirst(a: SubjectRollCall, b: SubjectRollCall): number {
  return compareText(b.rollCall.heldAt, a.rollCall.heldAt) || compareText(a.rollCall.rollCallId, b.rollCall.rollCallId);
}
