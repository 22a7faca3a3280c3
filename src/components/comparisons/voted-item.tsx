import type { Evidence } from "#domain/record/record.ts";
import { motionOf } from "#domain/roll-calls/motion.ts";
import { officialUrl, rollCallName } from "#domain/roll-calls/roll-call.ts";
import { comparisonPath, explanationsId, rollCallPath } from "#domain/site/paths.ts";
import { hostOf } from "#domain/sources/source.ts";
import { capital } from "#domain/text/capital.ts";
import { contextSentences } from "#domain/wording/context-wording.ts";
import { MOTION_LABELS, OFFICE_LABELS } from "#domain/wording/labels.ts";
import { REASON_WORDING } from "#domain/wording/verdict-wording.ts";
import { effectSentence, votedPhrase } from "#domain/wording/vote-wording.ts";
import { withAsOf } from "../history/as-of-date.ts";
import { MotionPhrase } from "../roll-calls/motion-phrase.tsx";
import { TallyBar } from "../roll-calls/tally-bar.tsx";
import { writtenResult } from "../roll-calls/written-result.ts";
import { WrittenTime } from "../ui/written-time.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

type Props = {
  evidence: Evidence;
  /** The kind of vote leads to what it means. Once on a page is enough. */
  explained?: boolean;
};

/** One vote beside the words: the verdict, what was voted on, what the side cast meant, and all the context. */
export function VotedItem({ evidence, explained = false }: Props) {
  const { statement, vote, on, comparison } = evidence;
  const { rollCall, plain } = on;
  const context = contextSentences(evidence);
  const meant = vote.voteCast === "yea" ? plain?.yeaMeant : plain?.nayMeant;
  const saidInContext = context.some(({ sentence }) => sentence === meant);
  return (
    <li data-keep className="space-y-3 border-t border-rule py-7 first:border-t-0 first:pt-0 last:pb-0">
      <p>
        <VerdictMark comparison={comparison} />
      </p>
      <p className="text-lead">
        <strong className="font-bold">{capital(votedPhrase(vote.voteCast))}</strong> on{" "}
        {explained ? <MotionPhrase rollCall={rollCall} /> : MOTION_LABELS[motionOf(rollCall)]}
        {rollCall.chamber === "house" && `, as ${OFFICE_LABELS.house}`},{" "}
        <span className="whitespace-nowrap">
          <WrittenTime date={rollCall.heldOn} />
        </span>
      </p>
      <p>
        <a href={withAsOf(rollCallPath(vote.rollCallId))} className="font-semibold">
          {plain?.title ?? rollCall.question}
        </a>
        . {rollCallName(rollCall)}, <span className="whitespace-nowrap">{writtenResult(rollCall)}</span>.
      </p>
      <TallyBar rollCall={rollCall} />
      <p>
        {meant && !saidInContext && `${meant} `}
        {comparison.effect && `${effectSentence(vote.voteCast, comparison.effect)} `}
        {REASON_WORDING[comparison.reason].sentence}
        {on.codingSettledBy === "one_editor" && " One editor published the reading of this vote."}
      </p>
      {context.length > 0 && (
        <div>
          <p className="kicker text-quiet">Context</p>
          <ul className="mt-1 list-disc space-y-1 pl-5 marker:text-edge">
            {context.map(({ context: code, sentence }) => (
              <li key={code}>
                {sentence}
                {code === "explained" && (
                  <>
                    {" "}
                    <a
                      href={`#${explanationsId(statement.statementId, evidence.position.proposition)}`}
                      className="tap"
                    >
                      Quoted below
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="flex flex-wrap gap-x-6 text-small">
        <a href={officialUrl(rollCall.sourceUrl)} className="tap">
          Official record, {hostOf(rollCall.sourceUrl)}
        </a>
        <a href={withAsOf(comparisonPath(statement.statementId, vote.rollCallId))} data-permalink className="tap">
          Link to this comparison
        </a>
      </p>
    </li>
  );
}
