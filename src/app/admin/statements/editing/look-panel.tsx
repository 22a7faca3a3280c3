import { ChangedSentences } from "#components/record/changed-sentences.tsx";
import { PreviewedCards } from "#components/record/previewed-cards.tsx";
import { changesNothing, type PublishPreview } from "#domain/publish-preview.ts";
import type { StatementLook } from "#domain/statement-look.ts";
import { CaptureForm } from "../../capturing/capture-form.tsx";
import { LookPart } from "./look-part.tsx";
import { NearList } from "./near-list.tsx";
import { PrecedentList } from "./precedent-list.tsx";
import { QuoteInSource } from "./quote-in-source.tsx";

/** What stands beside the form: the same whether it was looked at when the page was made or while somebody types. */
export function LookPanel({ look, quote }: { look: StatementLook; quote: string }) {
  const { checks, near, precedents, preview } = look;
  return (
    <div className="one-column space-y-10">
      <LookPart id="quote-check" title="The quote in its source">
        <QuoteInSource look={look.quote} />
        {look.quote && <CaptureForm key={look.quote.url} url={look.quote.url} hasCopy={look.quote.copy !== null} />}
      </LookPart>
      {checks.length > 0 && (
        <LookPart id="checks" title="Look at once more">
          <ul className="list-disc space-y-2 pl-5">
            {checks.map(({ check, said, reason }) => (
              <li key={`${check} ${said}`}>
                {said}
                {reason && <span className="block text-quiet">It stands because: {reason}</span>}
              </li>
            ))}
          </ul>
        </LookPart>
      )}
      {near.length > 0 && (
        <LookPart id="near" title={`Held already (${near.length})`}>
          <NearList near={near} quote={quote} />
        </LookPart>
      )}
      {precedents.length > 0 && (
        <LookPart id="precedents" title="How similar words were coded">
          <PrecedentList precedents={precedents} />
        </LookPart>
      )}
      <LookPart id="preview" title="Before you publish">
        <Preview preview={preview} />
      </LookPart>
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
