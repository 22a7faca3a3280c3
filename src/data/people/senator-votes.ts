import "server-only";
import { z } from "zod";
import type { Person } from "#domain/people/person.ts";
import { CHAMBERS, TIERS, VOTE_CASTS } from "#domain/roll-calls/roll-call.ts";
import type { VoteFacts } from "#domain/roll-calls/roll-call-facts.ts";
import type { VoteFilter } from "#domain/roll-calls/roll-call-query.ts";
import { calendarDay } from "../database/calendar-days.ts";
import { database } from "../database/client.ts";
import { parseRows } from "../database/parse-rows.ts";
import { Prisma } from "../generated/client.ts";
import type { AfterRollCall } from "../roll-calls/roll-call-facts.ts";

const voteRow: z.ZodType<Omit<VoteFacts, "votedOn"> & { heldOn: Date; heldAt: Date }> = z.object({
  rollCallId: z.string(),
  bioguideId: z.string(),
  voteCast: z.enum(VOTE_CASTS),
  printed: z.string(),
  party: z.string(),
  state: z.string(),
  heldOn: z.date(),
  heldAt: z.date(),
  chamber: z.enum(CHAMBERS),
  question: z.string(),
  tier: z.enum(TIERS).nullable(),
  switchedToReconsider: z.boolean(),
});

/**
 * Votes of one senator, newest first; without a scope those on the subject. Also where the next ones begin.
 *
 * Roll calls are gone through from the newest on, and of each the one vote is looked up: the other way round all votes
 * of thirty years are put in order for the sake of the first few. Only roll calls of the chambers and years in which
 * the senator was in office are gone through; nobody votes out of office.
 */
export async function listVotesOf(
  { bioguideId, terms }: Pick<Person, "bioguideId" | "terms">,
  { scope, year, chamber, congress, since, until }: VoteFilter,
  { after, take }: { after?: AfterRollCall | undefined; take: number },
): Promise<{ vote: VoteFacts; at: AfterRollCall }[]> {
  const conditions = [
    inOffice(terms),
    ...(scope === "all" ? [] : [Prisma.sql`x.roll_call_id IS NOT NULL`]),
    ...(year ? [Prisma.sql`r.year = ${year}`] : []),
    ...(chamber ? [Prisma.sql`r.chamber = ${chamber}::chamber`] : []),
    ...(congress ? [Prisma.sql`r.congress = ${congress}`] : []),
    ...(since ? [Prisma.sql`r.held_on >= ${since}::date`] : []),
    ...(until ? [Prisma.sql`r.held_on <= ${until}::date`] : []),
    ...(after
      ? [
          Prisma.sql`r.held_on <= ${after.heldOn}::date AND (r.held_on < ${after.heldOn}::date OR r.held_on = ${after.heldOn}::date AND (
            r.held_at < ${after.heldAt}::timestamptz
            OR r.held_at = ${after.heldAt}::timestamptz AND r.roll_call_id > ${after.rollCallId} COLLATE "C"))`,
        ]
      : []),
  ];
  const rows = await database().$queryRaw`
    SELECT r.roll_call_id AS "rollCallId", v.bioguide_id AS "bioguideId", v.vote_cast AS "voteCast", v.printed, v.party,
      v.state, r.held_on AS "heldOn", r.held_at AS "heldAt", r.chamber, r.question, x.tier,
      EXISTS (SELECT FROM reconsideration_switches s
        WHERE s.roll_call_id = v.roll_call_id AND s.bioguide_id = v.bioguide_id) AS "switchedToReconsider"
    FROM roll_calls r CROSS JOIN LATERAL (
      SELECT * FROM votes WHERE roll_call_id = r.roll_call_id AND bioguide_id = ${bioguideId} LIMIT 1) v
    LEFT JOIN roll_call_readings x ON x.roll_call_id = r.roll_call_id AND x.in_scope
    WHERE ${Prisma.join(conditions, " AND ")}
    ORDER BY r.held_on DESC, r.held_at DESC, r.roll_call_id COLLATE "C" LIMIT ${take}`;
  return parseRows(voteRow, rows).map(({ heldOn, heldAt, ...vote }) => ({
    vote: { ...vote, votedOn: calendarDay(heldOn) },
    at: { heldOn: calendarDay(heldOn), heldAt: heldAt.toISOString(), rollCallId: vote.rollCallId },
  }));
}

/** From the first to the last day of office in each chamber; a term whose end is not known has none. */
function inOffice(terms: Person["terms"]): Prisma.Sql {
  const spans = CHAMBERS.flatMap((chamber) => {
    const own = terms.filter((term) => term.chamber === chamber);
    if (own.length === 0) return [];
    const first = own.map(({ startsOn }) => startsOn).sort()[0];
    const ends = own.flatMap(({ endsOn }) => endsOn ?? []).sort();
    const last = ends.length === own.length ? ends.at(-1) : "infinity";
    return [{ chamber, first, last }];
  });
  const chambers = spans.map(
    ({ chamber, first, last }) =>
      Prisma.sql`(r.chamber = ${chamber}::chamber AND r.held_on BETWEEN ${first}::date AND ${last}::date)`,
  );
  // The widest span once more, because that is what an index is read by.
  const first = spans.map((span) => span.first ?? "").sort()[0];
  const last = spans
    .map((span) => span.last ?? "")
    .sort()
    .at(-1);
  return Prisma.sql`(${Prisma.join(chambers, " OR ")}) AND r.held_on BETWEEN ${first}::date AND ${last}::date`;
}
