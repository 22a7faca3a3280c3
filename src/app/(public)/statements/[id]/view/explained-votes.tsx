import { withAsOf } from "#components/history/as-of-date.ts";
import { MarginRow } from "#components/ui/margin-row.tsx";
import { WrittenTime } from "#components/ui/written-time.tsx";
import type { SubjectVote } from "#domain/record/record.ts";
import { rollCallName } from "#domain/roll-calls/roll-call.ts";
import { rollCallPath } from "#domain/site/paths.ts";
import { capital } from "#domain/text/capital.ts";
import { votedPhrase } from "#domain/wording/vote-wording.ts";

/** The votes that a statement explains: how the speaker voted, and on what. */
export function ExplainedVotes({ votes }: { votes: SubjectVote[] }) {
  return (
    <ul>
      {votes.map(({ vote, on: { rollCall, plain } }) => (
        <MarginRow key={vote.rollCallId} margin={<WrittenTime date={rollCall.heldOn} />}>
          <p>
            <span className="font-bold">{capital(votedPhrase(vote.voteCast))}</span> ·{" "}
            <a href={withAsOf(rollCallPath(vote.rollCallId))}>{plain?.title ?? rollCall.question}</a>
          </p>
          <p className="text-small text-quiet">{rollCallName(rollCall)}</p>
        </MarginRow>
      ))}
    </ul>
  );
}
