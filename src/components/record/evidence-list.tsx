import { PROPOSITIONS } from "#domain/proposition.ts";
import type { EvidenceGroup } from "#domain/record.ts";
import { statementAnchor } from "./address.ts";
import { EvidenceCard } from "./evidence-card.tsx";

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
