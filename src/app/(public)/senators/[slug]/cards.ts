import { type Evidence, type EvidenceGroup, groupEvidence, isComparable } from "#domain/record.ts";

/** The cards of a page: of each statement that a vote can be set beside, one for every proposition that it was read on. */
export function cardsOf(evidence: Evidence[]): EvidenceGroup[] {
  const compared = new Set(evidence.filter(isComparable).map(({ statement }) => statement.statementId));
  return groupEvidence(evidence.filter(({ statement }) => compared.has(statement.statementId)));
}
