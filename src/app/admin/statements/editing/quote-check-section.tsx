import { Section } from "#components/ui/section.tsx";
import { WordDifference } from "#components/ui/word-difference.tsx";
import { findCapturedText } from "#data/capture-source.ts";
import { database } from "#data/client.ts";
import { checkQuote, type QuoteCheck } from "#domain/quote-check.ts";
import { CaptureForm } from "./capture-form.tsx";

/** Whether the quote, as it is saved, stands in the stored copy of its source; and the place to store one. */
export async function QuoteCheckSection({ quote, url }: { quote: string; url: string }) {
  const text = await findCapturedText(database(), url);
  return (
    <Section id="quote-check" title="The quote in its source">
      <div className="measure mb-6 space-y-2">
        {text === null ? (
          <p>No copy of this source is stored yet, so the quote is not checked.</p>
        ) : (
          <Checked check={checkQuote(quote, text)} />
        )}
      </div>
      <CaptureForm url={url} />
    </Section>
  );
}

function Checked({ check }: { check: QuoteCheck }) {
  if (check.found)
    return (
      <>
        <p className="font-bold">The quote stands in the stored copy.</p>
        <p className="font-serif">… {check.passage} …</p>
      </>
    );
  return (
    <>
      <p className="font-bold">These words are not in the stored copy:</p>
      <p className="font-serif">{check.missing}</p>
      {check.nearest && (
        <>
          <p>Nearest to them, with what differs:</p>
          <WordDifference before={check.missing} after={check.nearest} />
        </>
      )}
    </>
  );
}
