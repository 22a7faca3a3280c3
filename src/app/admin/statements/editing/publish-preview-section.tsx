import { ChangedSentences } from "#components/record/changed-sentences.tsx";
import { PreviewedCards } from "#components/record/previewed-cards.tsx";
import { Section } from "#components/ui/section.tsx";
import { findPublishPreview } from "#data/publish-preview.ts";
import { changesNothing } from "#domain/publish-preview.ts";
import type { RecordStatus } from "#domain/statement.ts";

type Props = { statementId: string; status: RecordStatus };

/** What readers would see otherwise, from the version that is saved. */
export async function PublishPreviewSection({ statementId, status }: Props) {
  const preview = await findPublishPreview(statementId);
  if (!preview) return null;
  return (
    <Section
      id="preview"
      title={status === "published" ? "What readers see of it" : "Before you publish"}
      intro={
        status === "published"
          ? "As saved."
          : "What would change for readers if the version that is saved were published. Save to see it for what you have typed."
      }
    >
      {changesNothing(preview) && <p>No comparison and no count sentence changes.</p>}
      <ChangedSentences sentences={preview.sentences} />
      <PreviewedCards title="Comparisons that appear" evidence={preview.appears} />
      <PreviewedCards title="Comparisons that change" evidence={preview.changes.map(({ after }) => after)} />
      <PreviewedCards title="Comparisons that disappear" evidence={preview.disappears} />
    </Section>
  );
}
