import { VerdictShape } from "#components/comparisons/verdict-shape.tsx";
import { WrittenTime } from "#components/ui/written-time.tsx";
import type { Headline } from "#domain/comparisons/headline.ts";
import { takesASide } from "#domain/propositions/position.ts";
import { isComparable } from "#domain/record/record.ts";
import { whenPhrase } from "#domain/values/calendar-date.ts";
import { spokenBy } from "#domain/wording/attribution-wording.ts";
import { NO_STATEMENT, PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { noSideSentence, STANCE_WORDING } from "#domain/wording/position-wording.ts";

/** Where one senator stands on each proposition: in whose words, when, and the count. */
export function EmbeddedHeadlines({ headlines }: { headlines: readonly Headline[] }) {
  return (
    <ul className="space-y-5">
      {headlines.map((headline) => (
        <li key={headline.proposition} className="border-t border-rule pt-3 first:border-t-0 first:pt-0">
          <h2>
            <span className="kicker block text-quiet">{PROPOSITION_LABELS[headline.proposition].label}</span>
            {PROPOSITION_LABELS[headline.proposition].sentence}
          </h2>
          <Stated headline={headline} />
        </li>
      ))}
    </ul>
  );
}

function Stated({ headline: { governing, later, evidence, sentence } }: { headline: Headline }) {
  if (!governing && later.length === 0) return <p className="mt-1 text-quiet">{NO_STATEMENT}</p>;
  return (
    <>
      {governing && (
        <>
          <p className="mt-1">
            <span className="font-serif text-lead font-semibold">
              {STANCE_WORDING[governing.position.stance].label}
            </span>
            <span className="text-quiet">
              {" "}
              {spokenBy(governing.statement)}, <WrittenTime date={governing.statement.saidOn} />
              {governing.position.condition && ", under a condition"}
              {governing.position.basis === "implied" && ", implied"}
            </span>
          </p>
          <p className="mt-1">{sentence}</p>
          <p aria-hidden="true" className="mt-1 flex flex-wrap gap-1">
            {evidence
              .filter(isComparable)
              .reverse()
              .map(({ vote, comparison }) => (
                <VerdictShape key={vote.rollCallId} verdict={comparison.verdict} className="size-3.5" />
              ))}
          </p>
        </>
      )}
      {later.map(({ statement, position }) =>
        takesASide(position.stance) ? null : (
          <p key={statement.statementId} className="mt-1 font-semibold">
            {noSideSentence(position.stance, whenPhrase(statement.saidOn))}.
          </p>
        ),
      )}
    </>
  );
}
