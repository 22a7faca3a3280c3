import { Labeled } from "#components/ui/labeled.tsx";
import type { Statement } from "#domain/record/record.ts";
import { uncheckedBecause } from "#domain/statements/quote-check.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { spokenBy } from "#domain/wording/attribution-wording.ts";
import { COPY_LABELS, UNCHECKED_QUOTE_LABELS } from "#domain/wording/labels.ts";
import { QuestionLine } from "../inquiries/question.tsx";
import { SourceLine } from "../sources/source-line.tsx";

/** Whose words, in which setting, in answer to what, and where they were read. */
export function SpokenWhere({ statement }: { statement: Statement }) {
  const { channel, roleAtTime, context, question, source } = statement;
  const { archived } = source;
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
      {question && <QuestionLine question={question} by={question.askedBy} />}
      {context && <Labeled label="Background">{context}</Labeled>}
      <Labeled label="Source">
        <SourceLine source={source} />
        {unchecked && `. ${UNCHECKED_QUOTE_LABELS[unchecked]}`}
        {archived && (
          <>
            {unchecked ? " " : ". "}Compared with {COPY_LABELS[archived.way]} on{" "}
            {writtenDate(archived.capturedAt.slice(0, 10))}
          </>
        )}
      </Labeled>
    </div>
  );
}
