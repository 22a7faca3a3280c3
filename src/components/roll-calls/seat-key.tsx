import { VOTE_CASTS } from "#domain/roll-calls/roll-call.ts";
import { VOTE_LABELS } from "#domain/wording/labels.ts";
import type { SeatedVoter } from "./seat-layout.ts";
import { VoteShape } from "./vote-shape.tsx";

/** What the shapes of this drawing mean; only those that are in it. */
export function SeatKey({ seated }: { seated: SeatedVoter[] }) {
  const casts = VOTE_CASTS.filter((cast) => seated.some(({ voter }) => voter.vote.voteCast === cast));
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-quiet">
      {casts.map((cast) => (
        <li key={cast} className="flex items-center gap-1.5">
          <VoteShape cast={cast} className="text-ink" /> {VOTE_LABELS[cast]}
        </li>
      ))}
      {seated.some(({ againstParty }) => againstParty) && (
        <li className="flex items-center gap-1.5">
          <span className="whitespace-nowrap text-ink">
            <VoteShape cast="yea" rotated /> <VoteShape cast="nay" rotated />
          </span>{" "}
          Broke with most of the party
        </li>
      )}
    </ul>
  );
}
