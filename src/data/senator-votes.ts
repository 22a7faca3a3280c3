import "server-only";
import type { VoteFacts } from "#domain/roll-call-facts.ts";
import type { VoteFilter } from "#domain/roll-call-query.ts";
import { calendarDay } from "./calendar-days.ts";
import { database } from "./client.ts";
import { Prisma } from "./generated/client.ts";
import type { AfterRollCall } from "./roll-call-facts.ts";

type Row = Omit<VoteFacts, "votedOn"> & { heldOn: Date; heldAt: Date };

/** Votes of one senator, newest first; without a scope those on the subject. Also where the next ones begin. */
export async function listVotesOf(
  bioguideId: string,
  { scope, chamber, congress, since, until }: VoteFilter,
  { after, take }: { after?: AfterRollCall | undefined; take: number },
): Promise<{ vote: VoteFacts; at: AfterRollCall }[]> {
  const conditions = [
    Prisma.sql`v.bioguide_id = ${bioguideId}`,
    ...(scope === "all" ? [] : [Prisma.sql`x.roll_call_id IS NOT NULL`]),
    ...(chamber ? [Prisma.sql`r.chamber = ${chamber}::chamber`] : []),
    ...(congress ? [Prisma.sql`r.congress = ${congress}`] : []),
    ...(since ? [Prisma.sql`r.held_on >= ${since}::date`] : []),
    ...(until ? [Prisma.sql`r.held_on <= ${until}::date`] : []),
    ...(after
      ? [
          Prisma.sql`(r.held_on < ${after.heldOn}::date OR r.held_on = ${after.heldOn}::date AND (
            r.held_at < ${after.heldAt}::timestamptz
            OR r.held_at = ${after.heldAt}::timestamptz AND r.roll_call_id > ${after.rollCallId} COLLATE "C"))`,
        ]
      : []),
  ];
  const rows = await database().$queryRaw<Row[]>`
    SELECT r.roll_call_id AS "rollCallId", v.bioguide_id AS "bioguideId", v.vote_cast AS "voteCast", v.printed, v.party,
      v.state, r.held_on AS "heldOn", r.held_at AS "heldAt", r.chamber, r.question, x.tier,
      EXISTS (SELECT FROM reconsideration_switches s
        WHERE s.roll_call_id = v.roll_call_id AND s.bioguide_id = v.bioguide_id) AS "switchedToReconsider"
    FROM votes v JOIN roll_calls r USING (roll_call_id) 
    LEFT JOIN roll_call_readings x ON x.roll_call_id = r.roll_call_id AND x.on_subject
    WHERE ${Prisma.join(conditions, " AND ")}
    ORDER BY r.held_on DESC, r.held_at DESC, r.roll_call_id COLLATE "C" LIMIT ${take}`;
  return rows.map(({ heldOn, heldAt, ...vote }) => ({
    vote: { ...vote, votedOn: calendarDay(heldOn) },
    at: { heldOn: calendarDay(heldOn), heldAt: heldAt.toISOString(), rollCallId: vote.rollCallId },
  }));
}
