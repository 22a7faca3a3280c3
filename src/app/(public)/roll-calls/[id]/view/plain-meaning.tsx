import { WithTerms } from "#components/glossary/with-terms.tsx";
import { officialWord } from "#components/roll-calls/tally-bar.tsx";
import type { SubjectRollCall } from "#domain/record/record.ts";

/** What was voted on, and what each side meant, in plain words. */
export function PlainMeaning({ on: { rollCall, plain } }: { on: SubjectRollCall }) {
  if (!plain) return null;
  return (
    <div className="mt-8 grid gap-x-12 gap-y-6 border-t-2 border-ink pt-5 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
      <p className="measure text-lead">
        <WithTerms text={plain.whatItWas} />
      </p>
      {plain.yeaMeant && plain.nayMeant && (
        <dl className="measure space-y-4">
          <div>
            <dt className="kicker text-quiet">{officialWord(rollCall.tally, "yea")}</dt>
            <dd>
              <WithTerms text={plain.yeaMeant} precedingTexts={[plain.whatItWas]} />
            </dd>
          </div>
          <div>
            <dt className="kicker text-quiet">{officialWord(rollCall.tally, "nay")}</dt>
            <dd>
              <WithTerms text={plain.nayMeant} precedingTexts={[plain.whatItWas, plain.yeaMeant]} />
            </dd>
          </div>
        </dl>
      )}
    </div>
  );
}
