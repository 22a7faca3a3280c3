import "server-only";
import { comparePartialDates, compareText } from "#domain/calendar-date.ts";
import type { Person } from "#domain/person.ts";
import { SIDED_STANCES } from "#domain/position.ts";
import { type Evidence, type EvidenceGroup, evidenceOf, groupEvidence, isComparable } from "#domain/record.ts";
import { partialDay } from "./calendar-days.ts";
import { database } from "./client.ts";
import { findSenator } from "./senators.ts";

/** One statement beside one vote of the same person, on every proposition that both touch; null where none is. */
export async function findComparison(
  statementId: string,
  rollCallId: string,
): Promise<{ person: Person; evidence: Evidence[] } | null> {
  const statement = await database().statement.findUnique({
    where: { statementId, status: "published" },
    select: { person: { select: { slug: true } } },
  });
  const record = statement?.person && (await findSenator(statement.person.slug));
  if (!record) return null;
  const evidence = evidenceOf(record).filter(
    (item) => item.statement.statementId === statementId && item.vote.rollCallId === rollCallId,
  );
  return evidence.length > 0 ? { person: record.person, evidence } : null;
}

/** How many of the newest statements are looked through for ones that have a comparable vote. */
const LOOKED_THROUGH = 50;

/** The newest statements that a vote can be set beside, each with its newest such vote: chosen by date alone. */
export async function listRecentEvidence(count: number): Promise<{ person: Person; group: EvidenceGroup }[]> {
  const rows = await database().statement.findMany({
    where: {
      status: "published",
      bioguideId: { not: null },
      positions: { some: { stance: { in: [...SIDED_STANCES] } } },
    },
    orderBy: [{ saidOn: "desc" }, { statementId: "asc" }],
    take: LOOKED_THROUGH,
    select: { statementId: true, saidOn: true, saidOnPrecision: true, person: { select: { slug: true } } },
  });
  const newest = rows
    .map((row) => ({ ...row, date: partialDay(row.saidOn, row.saidOnPrecision) }))
    .sort((a, b) => comparePartialDates(b.date, a.date) || compareText(a.statementId, b.statementId));
  const recent: { person: Person; group: EvidenceGroup }[] = [];
  for (const { statementId, person } of newest) {
    if (recent.length === count) break;
    const record = person && (await findSenator(person.slug));
    if (!record) continue;
    const comparable = evidenceOf(record).filter((item) => item.statement.statementId === statementId && isComparable(item));
    const group = groupEvidence(comparable.slice(0, 1))[0];
    if (group) recent.push({ person: record.person, group });
  }
  return recent;
}
