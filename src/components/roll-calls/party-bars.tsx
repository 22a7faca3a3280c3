import { totalsByParty, totalsOf } from "#domain/comparisons/tally.ts";
import { type RollCall, VOTE_CASTS, type VoteCast } from "#domain/roll-calls/roll-call.ts";
import { CHAMBER_LABELS, OFFICIAL_PARTY_LABELS } from "#domain/wording/labels.ts";
import { PartyMark } from "../people/party-mark.tsx";
import { partyColorClass } from "./party-color.ts";
import { officialWord } from "./tally-bar.tsx";

/** Of a row this wide, a part has room for its party's letter. */
const MIN_WIDTH_FOR_LABEL = 0.05;

/** The whole chamber from the official tally: one bar for each kind of vote, divided by party. */
export function PartyBars({ rollCall }: { rollCall: Pick<RollCall, "tally" | "chamber"> }) {
  const totals = totalsOf(rollCall.tally);
  const longest = Math.max(...VOTE_CASTS.map((cast) => totals[cast]));
  const members = VOTE_CASTS.reduce((sum, cast) => sum + totals[cast], 0);
  const byParty = totalsByParty(rollCall.tally);
  return (
    <figure data-keep className="max-w-2xl">
      <ul className="space-y-4">
        {VOTE_CASTS.filter((cast) => totals[cast] > 0).map((cast) => {
          const parts = byParty
            .map(({ party, totals: own }) => ({ party, count: own[cast] }))
            .filter(({ count }) => count > 0);
          return (
            <li key={cast}>
              <p className="flex flex-wrap items-baseline justify-between gap-x-5 text-small">
                <span className="font-semibold">
                  {totals[cast]} {officialWord(rollCall.tally, cast)}
                </span>
                <span className="flex flex-wrap gap-x-4 text-quiet tabular-nums">
                  {parts.map(({ party, count }) => (
                    <span key={party}>
                      <PartyMark letter={party} word="spoken" /> {count}
                    </span>
                  ))}
                </span>
              </p>
              <Bar cast={cast} parts={parts} longest={longest} />
            </li>
          );
        })}
      </ul>
      <figcaption className="mt-3 text-small text-quiet">
        All {members} members of the {CHAMBER_LABELS[rollCall.chamber]} in the official tally, by the party it lists.
      </figcaption>
    </figure>
  );
}

type Part = { party: string; count: number };

function Bar({ cast, parts, longest }: { cast: VoteCast; parts: Part[]; longest: number }) {
  return (
    <svg aria-hidden="true" width="100%" height="24" className="mt-1 block overflow-visible">
      {parts.map(({ party, count }, index) => {
        const before = parts.slice(0, index).reduce((sum, part) => sum + part.count, 0);
        return <BarPart key={party} party={party} cast={cast} x={before / longest} width={count / longest} />;
      })}
    </svg>
  );
}

/** Drawn like the vote itself: filled, outlined, half, or a line for votes not cast. A stroke is clipped to its inner half. */
function BarPart({ party, cast, x, width }: { party: string; cast: VoteCast; x: number; width: number }) {
  const percent = (share: number) => `${(share * 100).toFixed(3)}%`;
  const filled = cast === "yea";
  return (
    <svg x={percent(x)} width={percent(width)} height="24" className={partyColorClass(party)}>
      <title>{OFFICIAL_PARTY_LABELS[party] ?? party}</title>
      {cast === "not_voting" ? (
        <line x1="1" x2="100%" y1="12" y2="12" stroke="currentColor" strokeWidth="3" strokeDasharray="3 4" />
      ) : (
        <rect width="100%" height="24" fill={filled ? "currentColor" : "none"} stroke="currentColor" strokeWidth="4" />
      )}
      {cast === "present" && <rect y="12" width="100%" height="12" fill="currentColor" />}
      {x > 0 && <line x1="0" x2="0" y1="0" y2="24" className="stroke-paper" strokeWidth="4" />}
      {width > MIN_WIDTH_FOR_LABEL && cast !== "not_voting" && (
        <text
          x="50%"
          y={cast === "present" ? 10.5 : 17}
          textAnchor="middle"
          className={`font-bold ${cast === "present" ? "text-[0.625rem]" : "text-[0.8125rem]"} ${filled ? "fill-paper" : "fill-current"}`}
        >
          {party}
        </text>
      )}
    </svg>
  );
}
