import { Labeled } from "#components/ui/labeled.tsx";
import { MarginRow } from "#components/ui/margin-row.tsx";
import type { InquiryAnswer } from "#domain/inquiries/inquiry-record.ts";
import { speakerPath, statementPath } from "#domain/site/paths.ts";
import { OUTCOME_LABELS } from "#domain/wording/labels.ts";
import { withAsOf } from "../history/as-of-date.ts";
import { MarkedQuote } from "../statements/marked-quote.tsx";
import { SpokenWhere } from "../statements/spoken-where.tsx";
import { PositionLines } from "../statements/statement-row.tsx";

/** What came back from one of those asked: the outcome in words, and the reply whole where one is published. */
export function AnswerItem({ answer }: { answer: InquiryAnswer }) {
  const { asked, via, outcome, reply, note } = answer;
  return (
    <MarginRow
      margin={
        <h3>
          <a href={withAsOf(speakerPath(asked))} className="tap text-body font-semibold">
            {asked.name}
          </a>
        </h3>
      }
    >
      <p className="text-lead font-bold">
        {OUTCOME_LABELS[outcome]}
        {via && <span className="font-normal">, through the {via}</span>}
      </p>
      {reply && (
        <div className="mt-3">
          <figure className="measure">
            <MarkedQuote quote={reply.quote} cite={reply.source.url} />
            <figcaption className="mt-3 text-small text-quiet">
              <SpokenWhere statement={{ ...reply, question: null }} />
            </figcaption>
          </figure>
          <div className="mt-3">
            <PositionLines positions={reply.positions} />
          </div>
          <p className="mt-2 text-small">
            <a href={withAsOf(statementPath(reply.statementId))} className="tap">
              How we read this
              <span className="sr-only">: {asked.name}</span>
            </a>
          </p>
        </div>
      )}
      {note && (
        <div className="measure mt-3 text-small text-quiet">
          <Labeled label="Note">{note}</Labeled>
        </div>
      )}
    </MarginRow>
  );
}
