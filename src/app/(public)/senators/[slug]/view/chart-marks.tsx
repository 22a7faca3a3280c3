import { share } from "#components/background/time-axis.ts";
import { VerdictCircle } from "#components/comparisons/verdict-shape.tsx";
import { VoteSquare } from "#components/roll-calls/vote-shape.tsx";
import type { StatedPosition } from "#domain/comparisons/headline.ts";
import { formatShortDate } from "#domain/values/calendar-date.ts";
import type { TimelineChartVote } from "./chart-rows.ts";
import { statementLabel, voteLabel } from "./chart-text.ts";

type StatementProps = { stated: StatedPosition; place: number; y: number; governing: boolean; labeled: boolean };

/** A statement points down to the votes: filled where it governs, outlined where it does not. */
export function TimelineChartStatement({ stated, place, y, governing, labeled }: StatementProps) {
  const anchor = place < 0.25 ? "start" : place > 0.75 ? "end" : "middle";
  return (
    <svg x={share(place)} y={y} overflow="visible">
      <title>{statementLabel(stated)}</title>
      <path
        d={governing ? "M-7 -7 H7 L0 5 Z" : "M-4.5 -6 H4.5 L0 2 Z"}
        className={governing ? "fill-ink" : "fill-paper"}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      {labeled && (
        <text
          y="-14"
          dx={{ start: -7, middle: 0, end: 7 }[anchor]}
          textAnchor={anchor}
          className="fill-current text-small font-semibold"
        >
          {formatShortDate(stated.statement.saidOn)}
        </text>
      )}
    </svg>
  );
}

/** A compared vote carries its verdict; one beside which nothing was said is a vote alone. */
export function TimelineChartVoteMark({
  chartVote,
  place,
  y,
}: {
  chartVote: TimelineChartVote;
  place: number;
  y: number;
}) {
  const { evidence, subjectVote } = chartVote;
  return (
    <svg x={share(place)} y={y} overflow="visible">
      <title>{voteLabel(chartVote)}</title>
      {evidence ? (
        <VerdictCircle verdict={evidence.comparison.verdict} radius={7} />
      ) : (
        <VoteSquare cast={subjectVote.vote.voteCast} side={11} />
      )}
    </svg>
  );
}
