import "server-only";
import { headlinesOf } from "#domain/headline.ts";
import { PROPOSITIONS } from "#domain/proposition.ts";
import { evidenceOf, newestStatement, type SenatorRecord } from "#domain/record.ts";
import { currentFirst, type SenatorSummary } from "#domain/senator-summary.ts";
import { database } from "./client.ts";
import { listInquiriesOf } from "./person-inquiries.ts";
import { personInclude, senatorSince2007, toPerson } from "./person-rows.ts";
import { keptWhileUnchanged } from "./record-version.ts";
import { statementInclude, toStatement } from "./statement-rows.ts";
import { listSubjectVotes } from "./subject-votes.ts";

/** All that is published on one person; null where nobody has this slug. */
export async function findSenator(slug: string): Promise<SenatorRecord | null> {
  const row = await database().person.findFirst({ where: { slug, ...senatorSince2007 }, include: personInclude });
  if (!row) return null;
  const { bioguideId } = row;
  const [statements, spokenFor, votes, inquiries] = await Promise.all([
    database().statement.findMany({ where: { bioguideId, status: "published" }, include: statementInclude }),
    database().statement.findMany({
      where: { voice: { speaksFor: bioguideId }, status: "published" },
      include: statementInclude,
    }),
    listSubjectVotes([bioguideId]),
    listInquiriesOf({ bioguideId }),
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
  const row = await database().person.findFirst({ where: { bioguideId, ...senatorSince2007 }, select: { slug: true } });
  return row?.slug ?? null;
}

/** What comparisons are made of, for one person. */
export type ComparedRecord = Pick<SenatorRecord, "person" | "statements" | "votes"> & { inquiries: number };

/** Everyone's statements and votes, in a handful of queries however many people there are. */
export const listComparedRecords: () => Promise<ComparedRecord[]> = keptWhileUnchanged(async () => {
  const [people, statements, outcomes] = await Promise.all([
    database().person.findMany({ where: senatorSince2007, include: personInclude }),
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
  return people.map((row) => ({
    person: toPerson(row),
    statements: (said.get(row.bioguideId) ?? []).map(toStatement).sort(newestStatement),
    votes: votes.get(row.bioguideId) ?? [],
    inquiries: asked.get(row.bioguideId) ?? 0,
  }));
});

/** Everyone who has served since 2007 with what is on record, current senators first, then by state and name. */
export const listSenators: () => Promise<SenatorSummary[]> = keptWhileUnchanged(async () => {
  const records = await listComparedRecords();
  return records.map(summarise).sort(currentFirst);
});

function summarise(record: ComparedRecord): SenatorSummary {
  const conflicts = evidenceOf(record).filter(({ comparison }) => comparison.verdict === "conflicts");
  return {
    person: record.person,
    headlines: headlinesOf(record),
    statements: record.statements.length,
    inquiries: record.inquiries,
    votes: record.votes.length,
    conflictsOn: PROPOSITIONS.filter((id) => conflicts.some(({ position }) => position.proposition === id)),
  };
}
