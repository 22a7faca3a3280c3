import { z } from "zod";
import type { QuerySchema } from "../values/list-query.ts";
import type { Chamber, MajorityRequirement, VoteCast } from "./roll-call.ts";

/** One vote of one person on a roll call that is held, whether it is on the subject or not. */
export type VoteListItem = {
  rollCallId: string;
  chamber: Chamber;
  number: number;
  heldOn: string;
  question: string;
  resultText: string;
  majorityRequirement: MajorityRequirement;
  voteCast: VoteCast;
  printed: string;
  party: string;
  inScope: boolean;
};

/** How often somebody cast each kind of vote in one chamber in one year, on the roll calls that are held. */
export type VoteYear = { year: number; chamber: Chamber; cast: Record<VoteCast, number> };

/** So many votes stand on one page. */
export const VOTES_ON_A_PAGE = 100;

/** What the address of a list of votes may carry; anything else counts as nothing, and is no year. */
export const votesQueryFields = {
  year: z.coerce.number().int().min(1789).max(2999).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(99).catch(1),
} satisfies QuerySchema;

export const votesQuerySchema = z.object(votesQueryFields);

export function sumOfYears(years: readonly VoteYear[]): VoteYear["cast"] {
  const sum: VoteYear["cast"] = { yea: 0, nay: 0, present: 0, not_voting: 0, candidate: 0 };
  for (const { cast } of years) for (const [kind, count] of Object.entries(cast)) sum[kind as VoteCast] += count;
  return sum;
}

export function countOf(cast: VoteYear["cast"]): number {
  return Object.values(cast).reduce((sum, count) => sum + count, 0);
}
