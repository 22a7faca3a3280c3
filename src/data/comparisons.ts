import "server-only";
import type { Person } from "#domain/person.ts";
import {
  type Evidence,
  type EvidenceGroup,
  evidenceOf,
  groupEvidence,
  isComparable,
  newestStatement,
} from "#domain/record.ts";
import { database } from "./client.ts";
import { findSenator, listComparedRecords } from "./senators.ts";

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

/**
 * The newest statement of each of `count` people that a vote can be set beside, with its newest such vote: those
 * people whose statement is newest, chosen by date alone.
 */
export async function listRecentEvidence(count: number): Promise<{ person: Person; group: EvidenceGroup }[]> {
  const records = await listComparedRecords();
  return records
    .flatMap((record) => {
      // In the order of `evidenceOf`: newest statement first, then newest vote.
      const newest = evidenceOf(record).find(isComparable);
      const group = newest && groupEvidence([newest])[0];
      return group ? [{ person: record.person, group }] : [];
    })
    .sort((a, b) => newestStatement(a.group.statement, b.group.statement))
    .slice(0, count);
}
