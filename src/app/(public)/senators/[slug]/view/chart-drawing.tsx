import {
  axisLabelYears,
  placeOf,
  placeOfDate,
  share,
  stackInRows,
  type TimeAxis,
} from "#components/background/time-axis.ts";
import type { Person } from "#domain/people/person.ts";
import { servicesOf } from "#domain/people/term.ts";
import { OFFICE_LABELS, PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { type Lanes, TimelineChartBracket } from "./chart-bracket.tsx";
import { TimelineChartStatement, TimelineChartVoteMark } from "./chart-marks.tsx";
import type { TimelineChartRow } from "./chart-rows.ts";
import { statementLabel, voteLabel } from "./chart-text.ts";

/** The share of the strip that one mark takes, at the narrowest window that each of the two drawings is for. */
const GAP = { narrow: 0.053, wide: 0.029 } as const;

const ROW_HEIGHT = 20;

/** Downward: statements with the label above, the rail of the bracket, votes. Without statements the votes move up. */
const LANES: Lanes = { statement: 30, rail: 50, vote: 70 };
const LANES_WITHOUT_STATEMENTS: Lanes = { statement: 0, rail: 0, vote: 18 };

type Props = { row: TimelineChartRow; axis: TimeAxis; person: Person; width: keyof typeof GAP };

/** One proposition's strip. Places are shares of the width and marks have one size, so it fits every window. */
export function TimelineChartDrawing({ row, axis, person, width }: Props) {
  const { governing, others, votes } = row;
  const places = votes.map(({ subjectVote }) => placeOf(axis, subjectVote.on.rollCall.heldOn));
  const stacked = stackInRows(places, GAP[width]);
  const stated = [...(governing ? [governing] : []), ...others];
  const lanes = stated.length > 0 ? LANES : LANES_WITHOUT_STATEMENTS;
  const bottom = 18 + (votes.length > 0 ? lanes.vote + Math.max(...stacked) * ROW_HEIGHT : lanes.statement);
  const id = `strip-${row.proposition}-${width}`;
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      width="100%"
      height={bottom + 22}
      className={`mt-1 overflow-visible text-ink ${width === "narrow" ? "block sm:hidden" : "hidden sm:block"}`}
    >
      <title id={`${id}-title`}>
        {`${PROPOSITION_LABELS[row.proposition].label}: statements and votes of ${person.name} over time`}
      </title>
      <desc id={`${id}-desc`}>{stated.map(statementLabel).concat(votes.map(voteLabel)).join(". ")}</desc>
      <Years axis={axis} bottom={bottom} />
      <Terms person={person} axis={axis} top={stated.length > 0 ? 18 : 0} bottom={bottom} />
      <TimelineChartBracket
        row={row}
        axis={axis}
        places={places}
        depths={stacked.map((depth) => lanes.vote + depth * ROW_HEIGHT)}
        lanes={lanes}
      />
      {stated.toReversed().map((item) => (
        <TimelineChartStatement
          key={item.statement.statementId}
          stated={item}
          place={placeOfDate(axis, item.statement.saidOn)}
          y={lanes.statement}
          governing={item === governing}
          labeled={item === stated[0]}
        />
      ))}
      {votes.map((vote, index) => (
        <TimelineChartVoteMark
          key={vote.subjectVote.vote.rollCallId}
          chartVote={vote}
          place={places[index] as number}
          y={lanes.vote + (stacked[index] as number) * ROW_HEIGHT}
        />
      ))}
    </svg>
  );
}

function Years({ axis, bottom }: { axis: TimeAxis; bottom: number }) {
  return (
    <g className="text-edge">
      <line x1="0" x2="100%" y1={bottom} y2={bottom} stroke="currentColor" />
      {axisLabelYears(axis).map((year) => {
        const place = placeOf(axis, `${year}-01-01`);
        const anchor = place < 0.03 ? "start" : place > 0.97 ? "end" : "middle";
        return (
          <g key={year}>
            <line x1={share(place)} x2={share(place)} y1={bottom} y2={bottom + 6} stroke="currentColor" />
            <text
              x={share(place)}
              y={bottom + 19}
              textAnchor={anchor}
              className="fill-quiet text-[0.8125rem] tabular-nums"
            >
              {year}
            </text>
          </g>
        );
      })}
    </g>
  );
}

type TermsProps = { person: Person; axis: TimeAxis; top: number; bottom: number };

/** Time in office as a wash behind everything, with a line on its ground: whole for the Senate, dashed for the House. */
function Terms({ person, axis, top, bottom }: TermsProps) {
  return servicesOf(person.terms).map(({ chamber, startsOn, endsOn }) => {
    const from = placeOf(axis, startsOn);
    const to = endsOn ? placeOf(axis, endsOn) : 1;
    if (to <= from) return null;
    return (
      <svg key={startsOn} x={share(from)} width={share(to - from)} height={bottom + 2}>
        <title>{OFFICE_LABELS[chamber]}</title>
        <rect width="100%" height={bottom - top} y={top} className="fill-wash" />
        <line
          x1="0"
          x2="100%"
          y1={bottom}
          y2={bottom}
          stroke="currentColor"
          strokeWidth="3"
          strokeDasharray={chamber === "house" ? "5 4" : undefined}
        />
      </svg>
    );
  });
}
