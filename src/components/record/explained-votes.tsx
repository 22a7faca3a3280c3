import { MarginRow } from "#components/ui/margin-row.tsx";
import { VOTE_LABELS } from "#domain/labels.ts";
import type { SubjectVote } from "#domain/record.ts";
import { rollCallName } from "#domain/roll-call.ts";
import { rollCallAddress } from "./address.ts";
import { onSameDay } from "./day-of-page.ts";
import { WrittenTime } from "./written-time.tsx";

/** The votes that a statement explains: how the speaker voted, and on what. */
export function ExplainedVotes({ votes }: { votes: SubjectVote[] }) {
  return (
    <ul>
      {votes.map(({ vote, on: { rollCall, plain } }) => (
        <MarginRow key={vote.rollCallId} margin={<WrittenTime date={rollCall.heldOn} />}>
          <p>
            <span className="font-bold">
              {vote.voteCast === "not_voting" ? VOTE_LABELS.not_voting : `Voted ${vote.printed}`}
            </span>{" "}
            · <a href={onSameDay(rollCallAddress(vote.rollCallId))}>{plain?.title ?? rollCall.question}</a>
          </p>
          <p className="text-small text-quiet">{rollCallName(rollCall)}</p>
        </MarginRow>
      ))}
    </ul>
  );
}
