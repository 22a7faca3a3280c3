import { type Evidence, groupEvidence } from "#domain/record/record.ts";
import { EvidenceCard } from "./evidence-card.tsx";

/** Cards as readers would see them; of a card only the comparisons that are spoken of. */
export function PreviewedCards({ title, evidence }: { title: string; evidence: Evidence[] }) {
  if (evidence.length === 0) return null;
  return (
    <section aria-label={title} className="mt-8">
      <h3 className="mb-4 text-lead font-bold">
        {title} ({evidence.length})
      </h3>
      {groupEvidence(evidence).map((group) => (
        <EvidenceCard key={`${group.statement.statementId} ${group.position.proposition}`} group={group} level={3} />
      ))}
    </section>
  );
}
