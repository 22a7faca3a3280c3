import { WordDifference } from "#components/ui/word-difference.tsx";
import type { CopyLookup, QuoteLookup } from "#domain/statements/live-preview.ts";
import { MOST_WORDS_LEFT_OUT, type NotFoundBecause, type Omission } from "#domain/statements/quote-check.ts";
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
        <LeftOut omissions={check.omissions} />
        {copyText}
      </>
    );
  return (
    <>
      <p className="font-bold">{NOT_FOUND[check.because]}</p>
      <p className="font-serif text-body">{check.missing}</p>
      {check.nearest && (
        <div className="font-serif text-body">
          <p className="font-sans text-small">{NEAREST[check.because]}</p>
          <WordDifference before={check.missing} after={check.nearest} />
        </div>
      )}
      <LeftOut omissions={check.omissions} />
      {copyText}
    </>
  );
}

const NOT_FOUND: Record<NotFoundBecause, string> = {
  words: "These words are not in the stored copy:",
  letter_case: "The stored copy has these words, but with other capital letters. Is it the same passage?",
  negation_left_out: "The stored copy has these words, but the quote leaves out a negation such as “not”:",
  too_much_left_out: `The quote leaves out more than ${MOST_WORDS_LEFT_OUT} words of the stored copy in one place:`,
};

const NEAREST: Record<NotFoundBecause, string> = {
  words: "Nearest to them, with what differs:",
  letter_case: "In the stored copy, with what differs:",
  negation_left_out: "In the stored copy, with what differs:",
  too_much_left_out: "In the stored copy, with what differs:",
};

/** What an ellipsis or a bracket of the quote stands for. */
function LeftOut({ omissions }: { omissions: readonly Omission[] }) {
  if (omissions.length === 0) return null;
  return (
    <div>
      <p>The quote leaves out these words of the stored copy:</p>
      <ul className="list-disc space-y-2 pl-5">
        {omissions.map(({ from, words, hasNumber }) => (
          <li key={from}>
            <span className="font-serif text-body">{words}</span>
            {hasNumber && <span className="block">A number is among them.</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
