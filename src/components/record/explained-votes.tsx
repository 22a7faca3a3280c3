import { MarginRow } from "#components/ui/margin-row.tsx";
import { capital } from "#domain/capital.ts";
import type { SubjectVote } from "#domain/record.ts";
import { rollCallName } from "#domain/roll-call.ts";
import { votedPhrase } from "#domain/wording/vote-wording.ts";
import { rollCallPath } from "./address.ts";
import { withAsOf } from "./day-of-page.ts";
import { WrittenTime } from "./written-time.tsx";

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
