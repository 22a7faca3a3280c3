import { MarginRow } from "#components/ui/margin-row.tsx";
import type { Position } from "#domain/propositions/position.ts";
import { PROPOSITION_COUNT } from "#domain/propositions/proposition.ts";
import type { Statement } from "#domain/record/record.ts";
import { speakerPath, statementPath } from "#domain/site/paths.ts";
import { spokenBy } from "#domain/wording/attribution-wording.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";
import { withAsOf } from "../history/as-of-date.ts";
import { SourceLine } from "../sources/source-line.tsx";
import { WrittenTime } from "../ui/written-time.tsx";
import { QuestionAnswered } from "./answers-what.tsx";
import { MarkedQuote } from "./marked-quote.tsx";

/** A statement in a list: who, when, the whole of the words, which side they take, where they were read. */
export function StatementRow({ statement }: { statement: Statement }) {
  const { statementId, speaker, roleAtTime, quote, source, positions } = statement;
  return (
    <MarginRow
      margin={
        <a href={withAsOf(statementPath(statementId))} className="tap">
          <WrittenTime date={statement.saidOn} />
          <span className="sr-only">, {speaker.name}: this statement</span>
        </a>
      }
    >
      <p className="mb-2 flex flex-wrap items-baseline gap-x-3">
        <a href={withAsOf(speakerPath(speaker))} className="tap text-lead font-semibold">
          {speaker.name}
        </a>
        {roleAtTime && <span className="text-small text-quiet">{roleAtTime}</span>}
      </p>
      <div className="grid gap-x-12 gap-y-3 lg:grid-cols-[minmax(0,65ch)_minmax(0,1fr)]">
        <figure>
          <QuestionAnswered statement={statement} text={quote} />
          <MarkedQuote quote={quote} cite={source.url} size="small" />
          <figcaption className="mt-2 text-small text-quiet">
            {spokenBy(statement)}. <SourceLine source={source} />
          </figcaption>
        </figure>
        <PositionLines positions={positions} />
      </div>
    </MarginRow>
  );
}

/** "Cooperation: supports", one line for each proposition that the words were read on. */
export function PositionLines({ positions }: { positions: Position[] }) {
  if (positions.length === 0)
    return <p className="text-small text-quiet">Takes no position on the {PROPOSITION_COUNT} propositions.</p>;
  return (
    <ul className="space-y-1 text-small">
      {positions.map(({ proposition, stance, condition }) => (
        <li key={proposition}>
          <span className="font-bold">{PROPOSITION_LABELS[proposition].label}:</span>{" "}
          {STANCE_WORDING[stance].label.toLowerCase()}
          {condition && ", under a condition"}
        </li>
      ))}
    </ul>
  );
}
