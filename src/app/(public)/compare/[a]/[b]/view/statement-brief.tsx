import { withAsOf } from "#components/history/as-of-date.ts";
import { MarkedQuote } from "#components/statements/marked-quote.tsx";
import { WrittenTime } from "#components/ui/written-time.tsx";
import type { Statement } from "#domain/record/record.ts";
import { statementPath } from "#domain/site/paths.ts";
import { spokenBy } from "#domain/wording/attribution-wording.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";

/** A statement in brief: the words that carry each position, whose they are, and a link to the whole. */
export function StatementBrief({ statement }: { statement: Statement }) {
  const { statementId, saidOn, positions, source, quote } = statement;
  const spans = Map.groupBy(positions, ({ span }) => span);
  return (
    <>
      <p className="text-small text-quiet">
        <a href={withAsOf(statementPath(statementId))} className="tap">
          <WrittenTime date={saidOn} />
          <span className="sr-only">, {statement.speaker.name}: full statement</span>
        </a>
        , {spokenBy(statement)}
      </p>
      {[...spans].map(([span, own]) => (
        <div key={span} className="mt-1">
          <p className="font-semibold">
            {own
              .map(
                ({ proposition, stance }) =>
                  `${PROPOSITION_LABELS[proposition].label}: ${STANCE_WORDING[stance].label.toLowerCase()}`,
              )
              .join(". ")}
          </p>
          <MarkedQuote quote={span} cite={source.url} size="small" />
        </div>
      ))}
      {positions.length === 0 && <MarkedQuote quote={quote} cite={source.url} size="small" />}
    </>
  );
}
