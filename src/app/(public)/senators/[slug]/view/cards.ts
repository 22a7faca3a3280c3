import {
  type Evidence,
  type EvidenceGroup,
  groupEvidence,
  isComparable,
  type Statement,
} from "#domain/record/record.ts";

/** The cards of a page: one for each statement and proposition that a vote can be set beside. */
export function cardsOf(evidence: readonly Evidence[]): EvidenceGroup[] {
  return groupEvidence(evidence).filter((group) => group.evidence.some(isComparable));
}

export function hasCard(cards: EvidenceGroup[], { statementId }: Statement): boolean {
  return cards.some(({ statement }) => statement.statementId === statementId);
}
