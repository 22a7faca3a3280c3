import { PreviewedCards } from "#components/comparisons/previewed-cards.tsx";
import type { LivePreview } from "#domain/statements/live-preview.ts";
import { changesNothing, type PublishPreview } from "#domain/statements/publish-preview.ts";
import { CaptureForm } from "../../../capturing/capture-form.tsx";
import { ChangedSentences } from "./changed-sentences.tsx";
import { LivePreviewSection } from "./live-preview-part.tsx";
import { PrecedentList } from "./precedent-list.tsx";
import { QuoteInSource } from "./quote-in-source.tsx";
import { SimilarStatements } from "./similar-statements.tsx";

/** What stands beside the form: the same whether it was looked at when the page was made or while somebody types. */
export function LivePreviewPanel({ livePreview, quote }: { livePreview: LivePreview; quote: string }) {
  const { checks, similar, precedents, preview } = livePreview;
  return (
    <div className="one-column space-y-10">
      <LivePreviewSection id="quote-check" title="The quote in its source">
        <QuoteInSource quoteCheck={livePreview.quote} />
        {livePreview.quote && (
          <CaptureForm
            key={livePreview.quote.url}
            url={livePreview.quote.url}
            hasCopy={livePreview.quote.copy !== null}
          />
        )}
      </LivePreviewSection>
      {checks.length > 0 && (
        <LivePreviewSection id="checks" title="Look at once more">
          <ul className="list-disc space-y-2 pl-5">
            {checks.map(({ check, message, reason }) => (
              <li key={`${check} ${message}`}>
                {message}
                {reason && <span className="block text-quiet">It stands because: {reason}</span>}
              </li>
            ))}
          </ul>
        </LivePreviewSection>
      )}
      {similar.length > 0 && (
        <LivePreviewSection id="near" title={`Held already (${similar.length})`}>
          <SimilarStatements similar={similar} quote={quote} />
        </LivePreviewSection>
      )}
      {precedents.length > 0 && (
        <LivePreviewSection id="precedents" title="How similar words were coded">
          <PrecedentList precedents={precedents} />
        </LivePreviewSection>
      )}
      <LivePreviewSection id="preview" title="Before you publish">
        <Preview preview={preview} />
      </LivePreviewSection>
    </div>
  );
}

function Preview({ preview }: { preview: PublishPreview | null }) {
  if (!preview)
    return (
      <p className="text-quiet">
        Once it is typed who spoke, what was said and when, this shows what readers would see otherwise.
      </p>
    );
  return (
    <>
      {changesNothing(preview) && <p>No comparison and no count sentence changes.</p>}
      <ChangedSentences sentences={preview.sentences} />
      <PreviewedCards title="Comparisons that appear" evidence={preview.appears} />
      <PreviewedCards title="Comparisons that change" evidence={preview.changes.map(({ after }) => after)} />
      <PreviewedCards title="Comparisons that disappear" evidence={preview.disappears} />
    </>
  );
}
