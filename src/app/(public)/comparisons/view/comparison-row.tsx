import { VerdictMark } from "#components/comparisons/verdict-mark.tsx";
import { withAsOf } from "#components/history/as-of-date.ts";
import { PartyMark } from "#components/people/party-mark.tsx";
import { QuestionAnswered } from "#components/statements/answers-what.tsx";
import { MarkedQuote } from "#components/statements/marked-quote.tsx";
import { MarginRow } from "#components/ui/margin-row.tsx";
import { WrittenTime } from "#components/ui/written-time.tsx";
import type { ComparisonItem } from "#domain/comparisons/comparison-list.ts";
import { seatOf } from "#domain/people/person.ts";
import { stateName } from "#domain/people/state.ts";
import { motionOf } from "#domain/roll-calls/motion.ts";
import { comparisonPath, rollCallPath, senatorPath, statementPath } from "#domain/site/paths.ts";
import { capital } from "#domain/text/capital.ts";
import { spokenBy } from "#domain/wording/attribution-wording.ts";
import { CONTEXT_WORDING } from "#domain/wording/context-wording.ts";
import { MOTION_LABELS, OFFICE_LABELS, PARTY_LABELS, PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";
import { REASON_WORDING } from "#domain/wording/verdict-wording.ts";
import { votedPhrase } from "#domain/wording/vote-wording.ts";

/** One pair in the reporter's list: who, what was said and in whose words, the vote, the verdict with all its context. */
export function ComparisonRow({ comparisonItem: { person, evidence } }: { comparisonItem: ComparisonItem }) {
  const { statement, position, vote, on, comparison } = evidence;
  const { rollCall, plain } = on;
  const { state, party } = seatOf(person);
  return (
    <MarginRow
      margin={
        <>
          <VerdictMark comparison={comparison} />
          <p className="mt-1">
            {PROPOSITION_LABELS[position.proposition].label}: {STANCE_WORDING[position.stance].label.toLowerCase()}
          </p>
        </>
      }
    >
      <p className="mb-2 flex flex-wrap items-baseline gap-x-3">
        <a href={withAsOf(senatorPath(person.slug))} className="tap text-lead font-semibold">
          {person.name}
        </a>
        <span className="text-small text-quiet">
          <PartyMark letter={PARTY_LABELS[party].letter} />, {stateName(state)}
        </span>
      </p>
      <div className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
        <figure>
          <QuestionAnswered statement={statement} text={position.span} />
          <MarkedQuote quote={position.span} cite={statement.source.url} size="small" />
          <figcaption className="mt-1 text-small text-quiet">
            <a href={withAsOf(statementPath(statement.statementId))}>
              Said <WrittenTime date={statement.saidOn} />
            </a>
            . {spokenBy(statement)}.
          </figcaption>
        </figure>
        <div>
          <p>
            <span className="font-bold">{capital(votedPhrase(vote.voteCast))}</span> on{" "}
            {MOTION_LABELS[motionOf(rollCall)]}
            {rollCall.chamber === "house" && `, as ${OFFICE_LABELS.house}`},{" "}
            <span className="whitespace-nowrap">
              <WrittenTime date={rollCall.heldOn} />
            </span>
          </p>
          <p className="text-small">
            <a href={withAsOf(rollCallPath(vote.rollCallId))}>{plain?.title ?? rollCall.question}</a>
          </p>
          {comparison.context.length > 0 && (
            <p className="mt-2 text-small">
              <span className="font-bold">Context:</span>{" "}
              {comparison.context.map((context) => CONTEXT_WORDING[context].label).join(". ")}.
            </p>
          )}
          {comparison.verdict === "not_comparable" && (
            <p className="mt-2 text-small">{REASON_WORDING[comparison.reason].sentence}</p>
          )}
          <p className="mt-2 text-small">
            <a href={withAsOf(comparisonPath(statement.statementId, vote.rollCallId))} data-permalink className="tap">
              Full comparison
              <span className="sr-only">
                : {person.name}, <WrittenTime date={statement.saidOn} />, <WrittenTime date={rollCall.heldOn} />
              </span>
            </a>
          </p>
        </div>
      </div>
    </MarginRow>
  );
}
