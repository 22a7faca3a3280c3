import { WordDifference } from "#components/ui/word-difference.tsx";
import type { CopyLookup, QuoteLookup } from "#domain/statements/live-preview.ts";
import { writtenTimestamp } from "#domain/values/date-time.ts";
import { COPY_LABELS } from "#domain/wording/labels.ts";

/** Whether the quote stands in the stored text of its source: the place, or what comes nearest to it. */
export function QuoteInSource({ quoteCheck }: { quoteCheck: QuoteLookup | null }) {
  if (!quoteCheck)
    return <p className="text-quiet">Once the address of the source is typed, its text can be kept here.</p>;
  const { sourceId, copy, proposed } = quoteCheck;
  return (
    <>
      {copy && <InCopy copy={copy} />}
      {!copy && !proposed && <p>No copy of this source is stored yet, so the quote is not checked.</p>}
      {proposed && (
        <div className="space-y-4 border-l-4 border-accent pl-4">
          <p>
            {copy ? "Another copy" : "A copy"} waits for a reviewer to adopt it on{" "}
            <a href={`/admin/sources/${sourceId}`} className="tap">
              the page of the source
            </a>
            . In that copy:
          </p>
          <InCopy copy={proposed} />
        </div>
      )}
    </>
  );
}

function InCopy({ copy: { capturedAt, way, check } }: { copy: CopyLookup }) {
  const copyText = (
    <p className="text-quiet">
      It is {COPY_LABELS[way]} on {writtenTimestamp(capturedAt)} UTC.
    </p>
  );
  if (!check) return copyText;
  if (check.found)
    return (
      <>
        <p className="font-bold">The quote stands in the stored copy.</p>
        <p className="font-serif text-body">
          … {check.before}
          <mark>{check.words}</mark>
          {check.after} …
        </p>
        {copyText}
      </>
    );
  return (
    <>
      <p className="font-bold">These words are not in the stored copy:</p>
      <p className="font-serif text-body">{check.missing}</p>
      {check.nearest && (
        <div className="font-serif text-body">
          <p className="font-sans text-small">Nearest to them, with what differs:</p>
          <WordDifference before={check.missing} after={check.nearest} />
        </div>
      )}
      {copyText}
    </>
  );
}
