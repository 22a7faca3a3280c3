import { Labelled } from "#components/ui/labelled.tsx";
import { UNCHECKED_QUOTE_LABELS } from "#domain/labels.ts";
import { uncheckedBecause } from "#domain/quote-check.ts";
import type { Statement } from "#domain/record.ts";
import { spokenBy } from "#domain/wording/attribution-wording.ts";
import { Question } from "./question.tsx";
import { SourceLine } from "./source-line.tsx";

/** Whose words, in which setting, in answer to what, and where they were read. */
export function SpokenWhere({ statement }: { statement: Statement }) {
  const { channel, roleAtTime, context, question } = statement;
  const unchecked = uncheckedBecause(statement);
  return (
    <div className="space-y-2">
      <p>
        <bdi className="font-bold text-ink">{spokenBy(statement)}</bdi>, <bdi>{channel}</bdi>
        {roleAtTime && (
          <>
            ; <bdi>{roleAtTime}</bdi>
          </>
        )}
      </p>
      {question && (
        <Labelled label="The question">
          <Question question={question} by={question.askedBy} />
        </Labelled>
      )}
      {context && <Labelled label="The setting">{context}</Labelled>}
      <Labelled label="Source">
        <SourceLine source={statement.source} />
        {unchecked && `. ${UNCHECKED_QUOTE_LABELS[unchecked]}`}
      </Labelled>
    </div>
  );
}
