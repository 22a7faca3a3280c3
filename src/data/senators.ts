import "server-only";
import { headlinesOf } from "#domain/headline.ts";
import type { PersonInquiry } from "#domain/inquiry.ts";
import { PROPOSITIONS } from "#domain/proposition.ts";
import { evidenceOf, newestStatement, type SenatorRecord } from "#domain/record.ts";
import { currentFirst, type SenatorSummary } from "#domain/senator-summary.ts";
import { partialDay } from "./calendar-days.ts";
import { database } from "./client.ts";
import { personInclude, toPerson } from "./person-rows.ts";
import { sourceSelect, toSource } from "./source-rows.ts";
import { statementInclude, toStatement } from "./statement-rows.ts";
import { listSubjectVotes } from "./subject-votes.ts";

/** All that is published on one person; null where nobody has this slug. */
export async function findSenator(slug: string): Promise<SenatorRecord | null> {
  const row = await database().person.findUnique({ where: { slug }, include: personInclude });
  if (!row) return null;
  const { bioguideId } = row;
  const [statements, spokenFor, votes, inquiries] = await Promise.all([
    database().statement.findMany({ where: { bioguideId, status: "published" }, include: statementInclude }),
    database().statement.findMany({
      where: { voice: { speaksFor: bioguideId }, status: "published" },
      include: statementInclude,
    }),
    listSubjectVotes([bioguideId]),
    listInquiriesOf(bioguideId),
  ]);
  return {
    person: toPerson(row),
    statements: statements.map(toStatement).sort(newestStatement),
    spokenFor: spokenFor.map(toStatement).sort(newestStatement),
    votes: votes.get(bioguideId) ?? [],
    inquiries,
  };
}

/** The slug of the person with this bioguide id, for addresses that carry the id; null where there is none. */
export async function findSlugByBioguideId(bioguideId: string): Promise<string | null> {
  const row = await database().person.findUnique({ where: { bioguideId }, select: { slug: true } });
  return row?.slug ?? null;
}

/** Everyone who has served since 2007 with what is on record, current senators first, then by state and name. */
export async function listSenators(): Promise<SenatorSummary[]> {
  const [people, statements, outcomes] = await Promise.all([
    database().person.findMany({ include: personInclude }),
    database().statement.findMany({
      where: { status: "published", bioguideId: { not: null } },
      include: statementInclude,
    }),
    database().inquiryOutcome.groupBy({
      by: ["bioguideId"],
      where: { inquiry: { status: "published" } },
      _count: true,
    }),
  ]);
  const votes = await listSubjectVotes(people.map(({ bioguideId }) => bioguideId));
  const said = Map.groupBy(statements, ({ bioguideId }) => bioguideId);
  const asked = new Map(outcomes.map(({ bioguideId, _count }) => [bioguideId, _count]));
  return people
    .map((row) => {
      const { bioguideId } = row;
      const ofPerson = {
        statements: (said.get(bioguideId) ?? []).map(toStatement),
        votes: votes.get(bioguideId) ?? [],
      };
      return { person: toPerson(row), ...onRecord(ofPerson), inquiries: asked.get(bioguideId) ?? 0 };
    })
    .sort(currentFirst);
}

function onRecord(record: Pick<SenatorRecord, "statements" | "votes">): Omit<SenatorSummary, "person" | "inquiries"> {
  const conflicts = evidenceOf(record).filter(({ comparison }) => comparison.verdict === "conflicts");
  return {
    headlines: headlinesOf(record),
    statements: record.statements.length,
    votes: record.votes.length,
    conflictsOn: PROPOSITIONS.filter((id) => conflicts.some(({ position }) => position.proposition === id)),
  };
}

async function listInquiriesOf(bioguideId: string): Promise<PersonInquiry[]> {
  const rows = await database().inquiryOutcome.findMany({
    where: { bioguideId, inquiry: { status: "published" } },
    include: {
      inquiry: { include: { source: { select: sourceSelect } } },
      statement: { select: { status: true } },
    },
    orderBy: [{ inquiry: { askedOn: "desc" } }, { inquiryId: "asc" }, { ordinal: "asc" }],
  });
  return rows.map(({ inquiry, statement, ...row }) => ({
    inquiryId: inquiry.inquiryId,
    question: inquiry.question,
    outlet: inquiry.outlet,
    askedOn: partialDay(inquiry.askedOn, inquiry.askedOnPrecision),
    via: row.via,
    outcome: row.outcome,
    statementId: statement?.status === "published" ? row.statementId : null,
    note: row.note,
    source: toSource(inquiry.source),
  }));
}
