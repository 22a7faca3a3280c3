import { totalsOf, yeasNeeded } from "#domain/comparisons/tally.ts";
import type { RollCall, VoteCast } from "#domain/roll-calls/roll-call.ts";

type Props = { rollCall: Pick<RollCall, "tally" | "majorityRequirement">; size?: "small" | "large" };

/** Yeas filled from the left, Nays outlined from the right, those who did neither the gap; the mark is what was needed. */
export function TallyBar({ rollCall, size = "small" }: Props) {
  const totals = totalsOf(rollCall.tally);
  const needed = yeasNeeded(rollCall.majorityRequirement, totals);
  const members = totals.yea + totals.nay + totals.present + totals.not_voting;
  const share = (count: number) => `${((count / members) * 100).toFixed(2)}%`;
  const height = size === "large" ? 26 : 14;
  const neither = [
    totals.present > 0 && `${totals.present} Present`,
    totals.not_voting > 0 && `${totals.not_voting} not voting`,
  ];
  return (
    <div className="max-w-xl text-small tabular-nums">
      <svg aria-hidden="true" width="100%" height={height + 20} className="block overflow-visible text-ink">
        <rect x="0" y="18" width={share(totals.yea)} height={height} fill="currentColor" />
        <svg x={share(members - totals.nay)} y="18" width={share(totals.nay)} height={height} overflow="visible">
          <rect
            x="0.75"
            y="0.75"
            width="100%"
            height={height - 1.5}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
        {needed <= totals.yea && (
          <line
            x1={share(needed)}
            x2={share(needed)}
            y1="16"
            y2={height + 20}
            className="stroke-paper forced-colors:stroke-[Canvas]"
            strokeWidth="6"
          />
        )}
        <line x1={share(needed)} x2={share(needed)} y1="2" y2={height + 20} stroke="currentColor" strokeWidth="2" />
        <text x={share(needed)} dx="6" y="12" className="fill-current text-[0.8125rem] font-semibold">
          {needed} needed
        </text>
      </svg>
      <p className="mt-1 flex justify-between gap-4">
        <span>
          <span className="font-semibold">
            {totals.yea} {officialWord(rollCall.tally, "yea")}
          </span>
          {totals.yea < needed ? ` of ${needed} needed` : `, ${needed} needed`}
        </span>
        <span className="text-right">
          {neither.filter(Boolean).map((text) => `${text}, `)}
          <span className="font-semibold">
            {totals.nay} {officialWord(rollCall.tally, "nay")}
          </span>
        </span>
      </p>
    </div>
  );
}

/** The word that the official file prints: the House has Aye and No. */
export function officialWord(tally: RollCall["tally"], voteCast: VoteCast): string {
  const labels: Record<VoteCast, string> = {
    yea: "Yea",
    nay: "Nay",
    present: "Present",
    not_voting: "Not Voting",
    candidate: "For a candidate",
  };
  if (voteCast === "candidate") return labels[voteCast];
  return tally.find((row) => row.voteCast === voteCast)?.printed ?? labels[voteCast];
}
