import "server-only";
import type { Person } from "#domain/people/person.ts";
import { type AsOf, comparisonIn } from "#domain/record/public-record.ts";
import {
  type Evidence,
  type EvidenceGroup,
  evidenceOf,
  groupEvidence,
  isComparable,
  newestStatement,
} from "#domain/record/record.ts";
import { listComparedRecords } from "../people/senators.ts";
import { publicRecord } from "../record/public-record.ts";

/** One statement beside one vote of the same person, on every proposition that both touch; null where none is. */
export async function findComparison(
  statementId: string,
  rollCallId: string,
  asOf: AsOf = null,
): Promise<{ person: Person; evidence: Evidence[] } | null> {
  return comparisonIn(await publicRecord(asOf), statementId, rollCallId);
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
