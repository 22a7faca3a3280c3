import { PreviewedCards } from "#components/comparisons/previewed-cards.tsx";
import { Section } from "#components/ui/section.tsx";
import { findPublishPreview } from "#data/statements/publish-preview.ts";
import { changesNothing } from "#domain/statements/publish-preview.ts";
import type { RecordStatus } from "#domain/statements/statement.ts";
import { ChangedSentences } from "./changed-sentences.tsx";

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
