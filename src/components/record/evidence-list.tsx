import type { EvidenceGroup } from "#domain/record.ts";
import { statementAnchor } from "./address.ts";
import { EvidenceCard } from "./evidence-card.tsx";

/** The cards of one person in the order given; those of one statement stand together under one anchor. */
export function EvidenceList({ groups }: { groups: EvidenceGroup[] }) {
  const byStatement = Map.groupBy(groups, ({ statement }) => statement.statementId);
  return [...byStatement].map(([statementId, cards]) => (
    <div key={statementId} id={statementAnchor(statementId)}>
      {cards.map((group) => (
        <EvidenceCard key={group.position.proposition} group={group} />
      ))}
    </div>
  ));
}
