import type { PublicRecord, VotedRollCall } from "#domain/record/public-record.ts";
import { inPublicOrder } from "#domain/record/public-record.ts";
import { listEvents } from "../background/events.ts";
import { replySelect, toReply } from "../background/reply-rows.ts";
import { database } from "../database/client.ts";
import type { Prisma } from "../generated/client.ts";
import { inquiryInclude, toInquiry } from "../inquiries/inquiry-rows.ts";
import { personInclude, senateTermSince2007, senatorSince2007, toPerson } from "../people/person-rows.ts";
import { rollCallInclude, toSubjectRollCall, whereInScope } from "../roll-calls/roll-call-rows.ts";
import { statementInclude, toStatement } from "../statements/statement-rows.ts";

/** The public record as the tables hold it, in a handful of queries however much there is. */
export async function readCurrentRecord(): Promise<PublicRecord> {
  const published = { status: "published" } as const;
  const [people, statements, rollCalls, inquiries, events, voices, replies] = await Promise.all([
    database().person.findMany({ where: senatorSince2007, include: personInclude }),
    database().statement.findMany({ where: published, include: statementInclude }),
    readVotedRollCalls(),
    database().inquiry.findMany({ where: published, include: inquiryInclude }),
    listEvents(),
    database().voice.findMany({ where: published }),
    database().rightOfReply.findMany({ where: published, select: replySelect }),
  ]);
  return inPublicOrder({
    people: people.map(toPerson),
    statements: statements.map(toStatement),
    rollCalls,
    inquiries: inquiries.map(toInquiry),
    events,
    voices: voices.map(({ version: _, status: _published, ...voice }) => voice),
    replies: replies.map(toReply),
  });
}

/** Roll calls with every vote held: those on the subject, or others. */
export async function readVotedRollCalls(which: Prisma.RollCallWhereInput = whereInScope): Promise<VotedRollCall[]> {
  const [rollCalls, votes, people, switches] = await Promise.all([
    database().rollCall.findMany({ where: which, include: rollCallInclude }),
    database().vote.findMany({ where: { rollCall: which } }),
    database().person.findMany({
      where: { votes: { some: { rollCall: which } } },
      select: {
        bioguideId: true,
        slug: true,
        name: true,
        lastName: true,
        terms: { where: senateTermSince2007, take: 1, select: { termId: true } },
      },
    }),
    database().reconsiderationSwitch.findMany({ where: { rollCall: which } }),
  ]);
  const voters = new Map(
    people.map(({ bioguideId, terms, ...person }) => [bioguideId, { ...person, hasPage: terms.length > 0 }]),
  );
  const switched = new Set(switches.map(({ rollCallId, bioguideId }) => `${rollCallId} ${bioguideId}`));
  const castIn = Map.groupBy(votes, ({ rollCallId }) => rollCallId);
  return rollCalls.map((row) => ({
    on: toSubjectRollCall(row),
    voters: (castIn.get(row.rollCallId) ?? []).flatMap((vote) => {
      const person = voters.get(vote.bioguideId);
      // Absent only where a vote was added between the reads; the next reader sees it.
      if (!person) return [];
      return { vote, person, switchedToReconsider: switched.has(`${vote.rollCallId} ${vote.bioguideId}`) };
    }),
  }));
}
