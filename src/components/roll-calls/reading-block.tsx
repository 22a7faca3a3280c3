import { article } from "#components/ui/article.ts";
import { Labeled } from "#components/ui/labeled.tsx";
import type { Reading, Side } from "#domain/roll-calls/reading.ts";
import type { TallyRow } from "#domain/roll-calls/roll-call.ts";
import { hostOf } from "#domain/sources/source.ts";
import { capital } from "#domain/text/capital.ts";
import { CONTEXT_WORDING, readingContextSentence } from "#domain/wording/context-wording.ts";
import { EFFECT_LABELS, PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { WithTerms } from "../glossary/with-terms.tsx";
import { officialWord } from "./tally-bar.tsx";

type Props = { reading: Reading; tally: TallyRow[]; precedingTexts?: readonly string[] };

/** What each side of a roll call did for one proposition, with what has to be said of it, why, and from which sources. */
export function ReadingBlock({ reading, tally, precedingTexts }: Props) {
  const { label, sentence } = PROPOSITION_LABELS[reading.proposition];
  return (
    <article className="border-t-2 border-ink pt-4 pb-12">
      <h3 className="measure">
        <span className="kicker block text-quiet">{label}</span>
        <span className="text-lead font-bold">{sentence}</span>
      </h3>
      <div className="mt-5 grid gap-x-12 gap-y-8 md:grid-cols-2">
        <SideOf reading={reading} side="yea" word={officialWord(tally, "yea")} />
        <SideOf reading={reading} side="nay" word={officialWord(tally, "nay")} />
      </div>
      <div className="measure mt-8 space-y-3">
        <Labeled label="Why we read it this way">
          <WithTerms text={reading.rationale} precedingTexts={precedingTexts} />
        </Labeled>
        {reading.whatMoney && <Labeled label="Which money">{reading.whatMoney}</Labeled>}
        <div>
          <p className="font-bold">Sources for this reading</p>
          <ul className="mt-1 space-y-1 text-small">
            {reading.sources.map(({ url, what, opened }) => (
              <li key={`${url} ${what}`}>
                {capital(what)},{" "}
                <a href={url} className="tap wrap-anywhere">
                  {hostOf(url)}
                </a>
                {!opened && " (we have not seen the original)"}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </article>
  );
}

function SideOf({ reading, side, word }: { reading: Reading; side: Side; word: string }) {
  const contexts = side === "yea" ? reading.yeaContext : reading.nayContext;
  return (
    <div className="border-t border-rule pt-3">
      <p className="text-lead">
        <strong className="font-bold">
          {article(word)} {word}
        </strong>{" "}
        {EFFECT_LABELS[reading[side]]} it.
      </p>
      {contexts.length > 0 && (
        <dl className="mt-3 space-y-2">
          {contexts.map((context) => (
            <div key={context}>
              <dt className="text-small font-bold">{CONTEXT_WORDING[context].label}</dt>
              <dd>{readingContextSentence(context, side, reading.contextText[context])}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
