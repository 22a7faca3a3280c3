import { EvidenceCard } from "#components/comparisons/evidence-card.tsx";
import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import type { EvidenceGroup } from "#domain/record/record.ts";
import { statementAnchor } from "#domain/site/paths.ts";

/** The cards of one person in the order given; those of one statement stand together, in the order of the propositions. */
export function EvidenceList({ groups }: { groups: EvidenceGroup[] }) {
  const byStatement = Map.groupBy(groups, ({ statement }) => statement.statementId);
  return [...byStatement].map(([statementId, cards]) => (
    <div key={statementId} id={statementAnchor(statementId)}>
      {cards.toSorted(byProposition).map((group) => (
        <EvidenceCard key={group.position.proposition} group={group} />
      ))}
    </div>
  ));
}

function byProposition(a: EvidenceGroup, b: EvidenceGroup): number {
  return PROPOSITIONS.indexOf(a.position.proposition) - PROPOSITIONS.indexOf(b.position.proposition);
}
