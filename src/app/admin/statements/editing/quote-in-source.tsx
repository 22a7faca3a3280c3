import { WordDifference } from "#components/ui/word-difference.tsx";
import { writtenMoment } from "#domain/moment.ts";
import type { LookedQuote } from "#domain/statement-look.ts";

/** Whether the quote stands in the stored text of its source: the place, or what comes nearest to it. */
export function QuoteInSource({ look }: { look: LookedQuote | null }) {
  if (!look) return <p className="text-quiet">Once the address of the source is typed, its text can be kept here.</p>;
  const { copiedAt, check } = look;
  if (!copiedAt) return <p>No copy of this source is stored yet, so the quote is not checked.</p>;
  const kept = <p className="text-quiet">The copy is of {writtenMoment(copiedAt)} UTC.</p>;
  if (!check) return kept;
  if (check.found)
    return (
      <>
        <p className="font-bold">The quote stands in the stored copy.</p>
        <p className="font-serif text-body">
          … {check.before}
          <mark>{check.words}</mark>
          {check.after} …
        </p>
        {kept}
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
      {kept}
    </>
  );
}
