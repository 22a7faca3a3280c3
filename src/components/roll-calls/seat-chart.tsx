import { totalsOf, yeasNeeded } from "#domain/comparisons/tally.ts";
import type { RollCallRecord } from "#domain/roll-calls/roll-call-record.ts";
import { VOTE_LABELS } from "#domain/wording/labels.ts";
import { SeatKey } from "./seat-key.tsx";
import { PITCH, planSeats, seatVoters } from "./seat-layout.ts";
import { SeatMark } from "./seat-mark.tsx";

/** `named`: where the same votes stand by name. */
type Props = { record: RollCallRecord; named?: string };

/** Every vote of a chamber, all of them held, as a seat: Yeas from the left, Nays from the right. */
export function SeatChart({ record, named = "in the list on this page" }: Props) {
  const { rollCall } = record.on;
  const plan = planSeats(record.voters.length);
  const seated = seatVoters(record.voters, rollCall.tally, plan);
  const totals = totalsOf(rollCall.tally);
  const needed = yeasNeeded(rollCall.majorityRequirement, totals);
  const reach = plan.outerRadius + PITCH * 0.5;
  const top = reach + PITCH * 1.6;
  const bottom = PITCH * 1.75;
  return (
    <figure data-keep>
      <svg
        role="img"
        aria-labelledby="seats-title seats-desc"
        viewBox={`${-reach} ${-top} ${reach * 2} ${top + bottom}`}
        className="block w-full max-w-2xl text-ink"
      >
        <title id="seats-title">Every vote as a seat</title>
        <desc id="seats-desc">
          {`${totals.yea} ${VOTE_LABELS.yea} from the left, ${totals.nay} ${VOTE_LABELS.nay} from the right. ${needed} ${VOTE_LABELS.yea} were needed. Every vote is ${named}.`}
        </desc>
        {seated.map(({ voter, seat, againstParty }) => (
          <SeatMark key={voter.vote.bioguideId} voter={voter} seat={seat} againstParty={againstParty} />
        ))}
        <NeededMark needed={needed} plan={plan} />
        <g className="fill-current text-[15px] font-semibold sm:text-[10px]">
          <text x={-reach} y={bottom - 4}>
            {totals.yea} Yea
          </text>
          <text x={reach} y={bottom - 4} textAnchor="end">
            {totals.nay} Nay
          </text>
        </g>
      </svg>
      <figcaption className="mt-3 max-w-2xl text-small">
        <SeatKey seated={seated} />
      </figcaption>
    </figure>
  );
}

/** Ticks outside and inside the rows, between the last seat that the Yeas needed and the next. */
function NeededMark({ needed, plan }: { needed: number; plan: ReturnType<typeof planSeats> }) {
  const last = plan.seats[needed - 1];
  if (!last) return null;
  const angle = (last.angle + (plan.seats[needed] ?? last).angle) / 2;
  const at = (radius: number) => ({ x: radius * Math.cos(angle), y: -radius * Math.sin(angle) });
  const [start, end] = [at(plan.outerRadius + PITCH * 0.6), at(plan.outerRadius + PITCH * 1.2)];
  const [innerStart, innerEnd] = [at(plan.innerRadius - PITCH * 0.6), at(plan.innerRadius - PITCH * 1.2)];
  const label = at(plan.outerRadius + PITCH * 1.45);
  const anchor = Math.abs(label.x) < PITCH ? "middle" : label.x > 0 ? "start" : "end";
  return (
    <g stroke="currentColor" strokeWidth="2">
      <line x1={start.x} y1={start.y} x2={end.x} y2={end.y} />
      <line x1={innerStart.x} y1={innerStart.y} x2={innerEnd.x} y2={innerEnd.y} />
      <text
        x={label.x}
        y={label.y}
        textAnchor={anchor}
        stroke="none"
        className="fill-current text-[13px] font-semibold sm:text-[9px]"
      >
        {needed} needed
      </text>
    </g>
  );
}
