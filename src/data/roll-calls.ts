import "server-only";
import { compareText } from "#domain/calendar-date.ts";
import { newestStatement, newestVote, type SubjectRollCall } from "#domain/record.ts";
import type { RollCallRecord } from "#domain/roll-call-record.ts";
import { database } from "./client.ts";
import { rollCallInclude, toSubjectRollCall } from "./roll-call-rows.ts";
import { statementInclude, toStatement } from "./statement-rows.ts";
import { onTheSubject } from "./subject-votes.ts";

/** Every roll call on the subject, read or not, newest first. */
export async function listRollCalls(): Promise<SubjectRollCall[]> {
  const rows = await database().rollCall.findMany({ where: onTheSubject, include: rollCallInclude });
  return rows
    .map((row) => ({ on: toSubjectRollCall(row) }))
    .sort(newestVote)
    .map(({ on }) => on);
}

/** One roll call on the subject with every vote held, by last name, then state; null where there is none. */
export async function findRollCall(rollCallId: string): Promise<RollCallRecord | null> {
  const [row, votes, switches, explanations] = await Promise.all([
    database().rollCall.findFirst({ where: { rollCallId, ...onTheSubject }, include: rollCallInclude }),
    database().vote.findMany({
      where: { rollCallId },
      include: { person: { select: { slug: true, name: true, lastName: true } } },
    }),
    database().reconsiderationSwitch.findMany({ where: { rollCallId } }),
    database().statement.findMany({
      where: { status: "published", explanations: { some: { rollCallId } } },
      include: statementInclude,
    }),
  ]);
  if (!row) return null;
  const switched = new Set(switches.map(({ bioguideId }) => bioguideId));
  return {
    on: toSubjectRollCall(row),
    voters: votes
      .map(({ person, ...vote }) => ({ vote, person, switchedToReconsider: switched.has(vote.bioguideId) }))
      .sort((a, b) => compareText(a.person.lastName, b.person.lastName) || compareText(a.vote.state, b.vote.state)),
    explanations: explanations.map(toStatement).sort(newestStatement),
  };
}
