import { VerdictBar } from "#components/comparisons/verdict-strip.tsx";
import { QuestionAnswered } from "#components/statements/answers-what.tsx";
import { MarkedQuote } from "#components/statements/marked-quote.tsx";
import { WrittenTime } from "#components/ui/written-time.tsx";
import type { Headline, StatedPosition } from "#domain/comparisons/headline.ts";
import { takesASide } from "#domain/propositions/position.ts";
import { statementAnchor } from "#domain/site/paths.ts";
import { whenPhrase } from "#domain/values/calendar-date.ts";
import { spokenBy } from "#domain/wording/attribution-wording.ts";
import { NO_STATEMENT, PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { noSideSentence, STANCE_WORDING } from "#domain/wording/position-wording.ts";

/** One proposition at the top of a senator's page: where they stand, in whose words, when, and the count. */
export function HeadlineColumn({ headline }: { headline: Headline }) {
  const { governing, later, evidence, sentence } = headline;
  const { label, sentence: proposition } = PROPOSITION_LABELS[headline.proposition];
  const shown = governing ?? later[0];
  const rest = governing ? later : later.slice(1);
  return (
    <li data-keep className="border-t-2 border-ink pt-3 pb-8">
      <h2 className="text-small font-semibold">
        <span className="kicker block text-quiet">{label}</span>
        {proposition}
      </h2>
      {shown ? <Stated stated={shown} /> : <p className="mt-3 text-lead text-quiet">{NO_STATEMENT}</p>}
      {sentence && <p className="mt-4">{sentence}</p>}
      {governing && <VerdictBar evidence={evidence} />}
      {rest.map(({ statement, position }) =>
        takesASide(position.stance) ? null : (
          <p key={statement.statementId} className="mt-4 font-semibold">
            {noSideSentence(position.stance, whenPhrase(statement.saidOn))}.
          </p>
        ),
      )}
    </li>
  );
}

function Stated({ stated: { statement, position } }: { stated: StatedPosition }) {
  return (
    <>
      <p className="mt-3 font-serif text-title font-semibold">{STANCE_WORDING[position.stance].label}</p>
      <p className="mb-3 text-small text-quiet">
        {spokenBy(statement)},{" "}
        <a href={`#${statementAnchor(statement.statementId)}`}>
          <WrittenTime date={statement.saidOn} />
        </a>
        {position.condition && ", under a condition"}
        {position.basis === "implied" && ", implied"}
      </p>
      <QuestionAnswered statement={statement} text={position.span} />
      <MarkedQuote quote={position.span} cite={statement.source.url} size="small" />
    </>
  );
}
