import { stateName } from "#domain/people/state.ts";
import type { Voter } from "#domain/roll-calls/roll-call-record.ts";
import { OFFICIAL_PARTY_LABELS, VOTE_LABELS } from "#domain/wording/labels.ts";
import { partyColorClass } from "./party-color.ts";
import { PITCH, type Seat } from "./seat-layout.ts";
import { VoteSquare } from "./vote-shape.tsx";

type Props = { voter: Voter; seat: Seat; againstParty: boolean };

/** One seat: the vote by shape, the party by letter and tone. A diamond voted other than most of the party. */
export function SeatMark({ voter: { vote, person }, seat, againstParty }: Props) {
  const { voteCast, party, state } = vote;
  const absent = voteCast === "not_voting";
  return (
    <g transform={`translate(${seat.x.toFixed(2)} ${seat.y.toFixed(2)})`} className={partyColorClass(party)}>
      <title>{`${person.name}, ${OFFICIAL_PARTY_LABELS[party] ?? party}, ${stateName(state)}: ${VOTE_LABELS[voteCast]}`}</title>
      <g transform={absent ? `translate(0 ${PITCH * 0.24})` : undefined}>
        <VoteSquare cast={voteCast} side={PITCH * 0.69} rotated={againstParty} />
      </g>
      <text
        y={absent ? -PITCH * 0.02 : PITCH * 0.18}
        textAnchor="middle"
        className={`font-bold ${voteCast === "yea" ? "fill-paper" : "fill-current"} ${party.length > 1 ? "text-[8px]" : againstParty || absent ? "text-[9px]" : "text-[10.5px]"}`}
      >
        {party}
      </text>
    </g>
  );
}
