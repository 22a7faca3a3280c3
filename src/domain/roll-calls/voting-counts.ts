/** How often somebody took part, and voted with most of their party: plain counts, each of so many. No share, no rank. */
import { partySides } from "../comparisons/party-sides.ts";
import type { TallyRow, VoteCast } from "./roll-call.ts";

export type VotingCounts = {
  /** Roll calls that list them, whatever they did. */
  rollCalls: number;
  cast: Record<VoteCast, number>;
  /** Yeas and Nays on roll calls on which most of the party printed beside the vote took one side. */
  withSide: number;
  onSide: number;
};

/** `tally`: of the whole chamber, by which a party's side is told. */
export type CountedVote = { voteCast: VoteCast; party: string; tally: readonly TallyRow[] };

export function votingCounts(votes: readonly CountedVote[]): VotingCounts {
  const cast: VotingCounts["cast"] = { yea: 0, nay: 0, present: 0, not_voting: 0, candidate: 0 };
  let [withSide, onSide] = [0, 0];
  for (const { voteCast, party, tally } of votes) {
    cast[voteCast] += 1;
    const side = partySides(tally).get(party) ?? null;
    if (side === null || (voteCast !== "yea" && voteCast !== "nay")) continue;
    withSide += 1;
    if (voteCast === side) onSide += 1;
  }
  return { rollCalls: votes.length, cast, withSide, onSide };
}

/**
 * "Of 64 roll calls on this subject, Ada Example voted yes or no on 60, voted present on 1 and did not vote on 3."; "Ada
 * Example voted yes or no on all 18 roll calls on this subject." `which`: "on this subject".
 */
export function presenceSentence(name: string, { rollCalls, cast }: VotingCounts, which: string): string {
  const parts = (
    [
      ["voted yes or no on", cast.yea + cast.nay],
      ["named a candidate on", cast.candidate],
      ["voted present on", cast.present],
      ["did not vote on", cast.not_voting],
    ] as const
  ).filter(([, count]) => count > 0);
  const all = `${written(rollCalls)} ${rollCalls === 1 ? "roll call" : "roll calls"} ${which}`;
  const [only, ...others] = parts;
  if (only && others.length === 0) {
    const [how] = only;
    const whole = rollCalls === 1 ? "the" : how.startsWith("did not") ? "any of the" : "all";
    return `${name} ${how} ${whole} ${all}.`;
  }
  const did = parts.map(([how, count]) => `${how} ${written(count)}`);
  return `Of ${all}, ${name} ${[did.slice(0, -1).join(", "), did.at(-1)].join(" and ")}.`;
}

function written(count: number): string {
  return count.toLocaleString("en-US");
}

/** "Ada Example voted with most of the party in 55 of the 58 votes where it took a side." */
export function partySentence(name: string, { withSide, onSide }: VotingCounts): string | null {
  if (withSide === 0) return null;
  const counted =
    onSide === withSide ? `${withSide === 1 ? "the" : "all"} ${withSide}` : `${onSide} of the ${withSide}`;
  return `${name} voted with most of the party in ${counted} ${withSide === 1 ? "vote" : "votes"} where it took a side.`;
}
