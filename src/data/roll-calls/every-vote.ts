import "server-only";
import { z } from "zod";
import type { VoteListItem, VoteYear } from "#domain/roll-calls/every-vote.ts";
import { CHAMBERS, MAJORITY_REQUIREMENTS, VOTE_CASTS } from "#domain/roll-calls/roll-call.ts";
import { calendarDay } from "../database/calendar-days.ts";
import { database } from "../database/client.ts";
import { parseRows } from "../database/parse-rows.ts";
import { senatorSince2007 } from "../people/person-rows.ts";

export type WhoseVotes = { bioguideId: string; slug: string; name: string };

/** Whose votes these are; null where nobody who has a page has this slug. */
export async function findWhoseVotes(slug: string): Promise<WhoseVotes | null> {
  return database().person.findFirst({
    where: { slug, ...senatorSince2007 },
    select: { bioguideId: true, slug: true, name: true },
  });
}

const yearRow = z.object({
  year: z.number(),
  chamber: z.enum(CHAMBERS),
  voteCast: z.enum(VOTE_CASTS),
  count: z.number(),
});

const listedRow = z.object({
  rollCallId: z.string(),
  chamber: z.enum(CHAMBERS),
  number: z.number(),
  heldOn: z.date(),
  question: z.string(),
  resultText: z.string(),
  majorityRequirement: z.enum(MAJORITY_REQUIREMENTS),
  voteCast: z.enum(VOTE_CASTS),
  printed: z.string(),
  party: z.string(),
  inScope: z.boolean(),
  total: z.number(),
});

/** How somebody voted in each year and chamber, newest first, on all roll calls that are held. */
export async function listVoteYears(bioguideId: string): Promise<VoteYear[]> {
  const rows = await database().$queryRaw`
    SELECT r.year, r.chamber::text AS chamber, v.vote_cast::text AS "voteCast", count(*)::int AS count
    FROM votes v JOIN roll_calls r USING (roll_call_id) WHERE v.bioguide_id = ${bioguideId}
    GROUP BY 1, 2, 3 ORDER BY 1 DESC, 2`;
  const years = Map.groupBy(parseRows(yearRow, rows), ({ year, chamber }) => `${year} ${chamber}`);
  return [...years.values()].map((those) => {
    const cast: VoteYear["cast"] = { yea: 0, nay: 0, present: 0, not_voting: 0, candidate: 0 };
    for (const { voteCast, count } of those) cast[voteCast] = count;
    const { year, chamber } = those[0] as (typeof those)[number];
    return { year, chamber, cast };
  });
}

/** A page of somebody's votes of one year, newest first, and how many there are. */
export async function listVotesOfYear(
  bioguideId: string,
  { year, skip, take }: { year: number; skip: number; take: number },
): Promise<{ votes: VoteListItem[]; total: number }> {
  const rows = await database().$queryRaw`
    SELECT r.roll_call_id AS "rollCallId", r.chamber::text AS chamber, r.number, r.held_on AS "heldOn", r.question,
      r.result_text AS "resultText", r.majority_requirement AS "majorityRequirement", v.vote_cast::text AS "voteCast",
      v.printed, v.party, EXISTS (SELECT FROM roll_call_readings x WHERE x.roll_call_id = r.roll_call_id AND x.in_scope) AS "inScope",
      count(*) OVER ()::int AS total
    FROM roll_calls r JOIN votes v USING (roll_call_id) WHERE r.year = ${year} AND v.bioguide_id = ${bioguideId}
    ORDER BY r.held_at DESC, r.number DESC, r.roll_call_id OFFSET ${skip} LIMIT ${take}`;
  const found = parseRows(listedRow, rows);
  const votes = found.map(({ total: _, heldOn, ...row }) => ({ ...row, heldOn: calendarDay(heldOn) }));
  return { votes, total: found[0]?.total ?? 0 };
}
