import { Labelled } from "#components/ui/labelled.tsx";
import { UNCHECKED_QUOTE_LABELS } from "#domain/labels.ts";
import { uncheckedBecause } from "#domain/quote-check.ts";
import type { Statement } from "#domain/record.ts";
import { spokenBy } from "#domain/wording/attribution-wording.ts";
import { AskedLine } from "./question.tsx";
import { SourceLine } from "./source-line.tsx";

/** Whose words, in which setting, in answer to what, and where they were read. */
export function SpokenWhere({ statement }: { statement: Statement }) {
  const { channel, roleAtTime, context, question } = statement;
  const unchecked = uncheckedBecause(statement);
  return (
    <div className="space-y-2">
      <p>
        <bdi className="font-bold text-ink">{spokenBy(statement)}</bdi>
        {roleAtTime && (
          <>
            , <bdi>{roleAtTime}</bdi>
          </>
        )}{" "}
        · <bdi>{channel}</bdi>
      </p>
      {question && <AskedLine question={question} by={question.askedBy} />}
      {context && <Labelled label="Background">{context}</Labelled>}
      <Labelled label="Source">
        <SourceLine source={statement.source} />
        {unchecked && `. ${UNCHECKED_QUOTE_LABELS[unchecked]}`}
      </Labelled>
    </div>
  );
}
