import { placeOfDate, share, type TimeAxis } from "#components/background/time-axis.ts";
import { isComparable } from "#domain/record/record.ts";
import type { TimelineChartRow } from "./chart-rows.ts";

/** How far down the statements stand, the rail runs and the first row of votes hangs. */
export type Lanes = { statement: number; rail: number; vote: number };

type Props = {
  row: TimelineChartRow;
  axis: TimeAxis;
  /** Of each vote its place, and how far down it hangs. */
  places: number[];
  depths: number[];
  lanes: Lanes;
};

/** From the governing statement down to a rail, along it as far as the votes lie, and down to each of them. */
export function TimelineChartBracket({ row, axis, places, depths, lanes }: Props) {
  const compared = row.votes.flatMap(({ evidence, subjectVote }, index) =>
    evidence && isComparable(evidence)
      ? [{ id: subjectVote.vote.rollCallId, place: places[index] as number, depth: depths[index] as number }]
      : [],
  );
  if (!row.governing || compared.length === 0) return null;
  const statement = placeOfDate(axis, row.governing.statement.saidOn);
  const ends = [statement, ...compared.map(({ place }) => place)];
  return (
    <g className="text-quiet" stroke="currentColor" strokeWidth="1.5" strokeLinecap="square">
      <line x1={share(statement)} x2={share(statement)} y1={lanes.statement} y2={lanes.rail} />
      <line x1={share(Math.min(...ends))} x2={share(Math.max(...ends))} y1={lanes.rail} y2={lanes.rail} />
      {compared.map(({ id, place, depth }) => (
        <line key={id} x1={share(place)} x2={share(place)} y1={lanes.rail} y2={depth} />
      ))}
    </g>
  );
}
