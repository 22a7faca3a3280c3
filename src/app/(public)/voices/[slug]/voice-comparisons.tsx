import { withAsOf } from "#components/history/as-of-date.ts";
import { Question } from "#components/inquiries/question.tsx";
import { SourceLine } from "#components/sources/source-line.tsx";
import { MarkedQuote } from "#components/statements/marked-quote.tsx";
import { WrittenTime } from "#components/ui/written-time.tsx";
import type { StatedPosition } from "#domain/comparisons/headline.ts";
import type { PositionComparison } from "#domain/comparisons/voice-comparison.ts";
import { statementPath } from "#domain/site/paths.ts";
import { spokenBy } from "#domain/wording/attribution-wording.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";

/** The words of a person and of those who spoke in that name, on one proposition, oldest first. */
export function RelatedStatements({ comparison: { proposition, stated } }: { comparison: PositionComparison }) {
  const { label, sentence } = PROPOSITION_LABELS[proposition];
  return (
    <div className="border-t-2 border-ink pt-3">
      <h3>
        <span className="kicker block text-quiet">{label}</span>
        <span className="text-lead font-bold">{sentence}</span>
      </h3>
      <ol className="mt-6 grid gap-x-10 gap-y-8 md:grid-cols-2 lg:grid-cols-3">
        {stated.map((item) => (
          <Stated key={item.statement.statementId} stated={item} />
        ))}
      </ol>
    </div>
  );
}

function Stated({ stated: { statement, position } }: { stated: StatedPosition }) {
  const { speaker, question, context } = statement;
  return (
    <li data-keep className="border-t border-rule pt-3">
      <p className="kicker text-quiet">
        <a href={withAsOf(statementPath(statement.statementId))}>
          <WrittenTime date={statement.saidOn} />
          <span className="sr-only">, {speaker.name}</span>
        </a>
      </p>
      <p className="mt-1 text-lead font-bold">{STANCE_WORDING[position.stance].label}</p>
      {position.condition && <p>Only under a condition: {position.condition}.</p>}
      <figure className="mt-3">
        <MarkedQuote quote={statement.quote} span={position.span} cite={statement.source.url} size="small" />
        <figcaption className="mt-2 space-y-1 text-small text-quiet">
          <p className="font-bold text-ink">{spokenBy(statement)}</p>
          {question ? (
            <p>
              <Question question={question} by={question.askedBy} />
            </p>
          ) : (
            context && <p>{context}</p>
          )}
          <p>
            <SourceLine source={statement.source} />
          </p>
        </figcaption>
      </figure>
    </li>
  );
}
