import { CorrectionItem } from "#components/history/correction-item.tsx";
import { Section } from "#components/ui/section.tsx";
import { listCorrectionsOf } from "#data/history/corrections.ts";
import type { RecordType } from "#domain/history/revision.ts";

/** What was corrected of the records that a page shows: when, before, after, why. Nothing where nothing was. */
export async function CorrectionsOf({ records }: { records: { revised: RecordType; recordId: string }[] }) {
  const corrections = records.length > 0 ? await listCorrectionsOf(records) : [];
  if (corrections.length === 0) return null;
  return (
    <Section
      id="corrections"
      title="Corrections"
      intro="What this page said before, what it says now, and why. Newest first."
    >
      <ul>
        {corrections.map((correction) => (
          <CorrectionItem key={correction.correctionId} correction={correction} level={3} />
        ))}
      </ul>
    </Section>
  );
}
