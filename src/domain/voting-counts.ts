/** How often somebody took part, and voted with most of their party: plain counts, each of so many. No share, no rank. */
import { partySides } from "./party-sides.ts";
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

/** "Of 64 roll calls on the subject, Ada Example voted Yea or Nay on 60, Present on 1, and did not vote on 3." */
export function presenceSentence(name: string, { rollCalls, cast }: VotingCounts, which: string): string {
  const all = rollCalls === 1 ? "it" : "all of them";
  const parts = (
    [
      ["voted Yea or Nay on", cast.yea + cast.nay, all],
      ["called out a name on", cast.candidate, all],
      ["voted Present on", cast.present, all],
      ["did not vote on", cast.not_voting, rollCalls === 1 ? "it" : "any of them"],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([how, count, whole]) => `${how} ${count === rollCalls ? whole : written(count)}`);
  const did = new Intl.ListFormat("en-US").format(parts);
  return `Of ${written(rollCalls)} ${rollCalls === 1 ? "roll call" : "roll calls"} ${which}, ${name} ${did}.`;
}

function written(count: number): string {
  return count.toLocaleString("en-US");
}

/** "On 58 of these Yeas and Nays, most of the party took one side: 55 of the 58 were on that side, 3 on the other." */
export function partySentence({ withSide, onSide }: VotingCounts): string | null {
  if (withSide === 0) return null;
  const other = withSide - onSide;
  return `On ${withSide} of these Yeas and Nays, most of the party took one side: ${onSide} of the ${withSide} ${onSide === 1 ? "was" : "were"} on that side, ${other} on the other.`;
}
