import "server-only";
import { compareText } from "#domain/calendar-date.ts";
import { newestStatement, newestVote, type SubjectRollCall } from "#domain/record.ts";
import type { RollCallRecord } from "#domain/roll-call-record.ts";
import { database } from "./client.ts";
import { senateTermSince2007 } from "./person-rows.ts";
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

/** One roll call, on the subject or not, with every vote held, by last name, then state; null where there is none. */
export async function findRollCall(rollCallId: string): Promise<RollCallRecord | null> {
  const [row, votes, switches, explanations] = await Promise.all([
    database().rollCall.findFirst({ where: { rollCallId }, include: rollCallInclude }),
    database().vote.findMany({
      where: { rollCallId },
      include: {
        person: { select: { slug: true, name: true, lastName: true, terms: { where: senateTermSince2007, take: 1 } } },
      },
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
      .map(({ person: { terms, ...person }, ...vote }) => ({
        vote,
        person: { ...person, hasPage: terms.length > 0 },
        switchedToReconsider: switched.has(vote.bioguideId),
      }))
      .sort((a, b) => compareText(a.person.lastName, b.person.lastName) || compareText(a.vote.state, b.vote.state)),
    explanations: explanations.map(toStatement).sort(newestStatement),
  };
}
