import { Section } from "#components/ui/section.tsx";
import { findReadingPreview } from "#data/roll-calls/reading-queue.ts";
import type { RecordStatus } from "#domain/statements/statement.ts";
import { ReadingPreviewTables } from "./reading-preview-tables.tsx";

type Props = { rollCallId: string; status: RecordStatus };

/** What readers would see otherwise of every senator, from the version that is saved. */
export async function ReadingPreviewSection({ rollCallId, status }: Props) {
  const preview = await findReadingPreview(rollCallId);
  if (!preview) return null;
  return (
    <Section
      id="changes"
      title={status === "published" ? "What readers see of it" : "Before you publish"}
      intro="What would change on senators’ pages if the version that is saved were published. Save to see it for what you have typed."
    >
      <ReadingPreviewTables preview={preview} />
    </Section>
  );
}
