import { type MajorityRequirement, type TallyRow, VOTE_CASTS, type VoteCast } from "../roll-calls/roll-call.ts";

export type Totals = Record<VoteCast, number>;

/** The chamber's totals. The vice president is not in the tally: official totals leave the tie-break out. */
export function totalsOf(tally: readonly TallyRow[]): Totals {
  const totals: Totals = { yea: 0, nay: 0, present: 0, not_voting: 0, candidate: 0 };
  for (const row of tally) totals[row.voteCast] += row.count;
  return totals;
}

/** The kinds of vote that a table of this roll call has columns for; candidates only where members called out names. */
export function castsShown(tally: readonly TallyRow[]): VoteCast[] {
  return VOTE_CASTS.filter((cast) => cast !== "candidate" || tally.some(({ voteCast }) => voteCast === cast));
}

/**
 * How many Yeas were needed. Three-fifths in the Senate is of all senators chosen and sworn, voting or not (Standing
 * Rule XXII; 60 of 100); two-thirds and a simple majority are of those voting Yea or Nay; a quorum call needs none.
 */
export function yeasNeeded(requirement: MajorityRequirement, totals: Omit<Totals, "candidate">): number {
  if (requirement === "QUORUM") return 0;
  const voting = totals.yea + totals.nay;
  if (requirement === "3/5") return Math.ceil(((voting + totals.present + totals.not_voting) * 3) / 5);
  if (requirement === "2/3") return Math.ceil((voting * 2) / 3);
  return Math.floor(voting / 2) + 1;
}

/** Totals per party, D, R, I in alphabetical order of their letters. */
export function totalsByParty(tally: readonly TallyRow[]): { party: string; totals: Totals }[] {
  const parties = [...new Set(tally.map((row) => row.party))].sort();
  return parties.map((party) => ({ party, totals: totalsOf(tally.filter((row) => row.party === party)) }));
}
