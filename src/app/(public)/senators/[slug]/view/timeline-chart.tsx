import { axisFor, placeOf } from "#components/background/time-axis.ts";
import type { SenatorRecord } from "#domain/record/record.ts";
import { CHAMBERS } from "#domain/roll-calls/roll-call.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";
import { TimelineChartDrawing } from "./chart-drawing.tsx";
import { TimelineChartKey } from "./chart-key.tsx";
import { type TimelineChartRow, timelineChartRows } from "./chart-rows.ts";
import { distanceText } from "./chart-text.ts";

/** Statements above, votes below, on one axis of time; a bracket joins a statement to the votes it is compared with. */
export function TimelineChart({ record }: { record: SenatorRecord }) {
  const rows = timelineChartRows(record);
  if (rows.length === 0) return null;
  const axis = axisFor(rows.flatMap(datesOf));
  return (
    <figure>
      <ol className="space-y-8">
        {rows.map((row) => (
          <li key={row.proposition} data-keep>
            <p className="text-small">
              <span className="kicker mr-3 text-quiet">{PROPOSITION_LABELS[row.proposition].label}</span>
              <Stance row={row} />
              {distanceText(row) ?? (row.governing ? "No votes to compare." : "No statement that takes a side.")}
            </p>
            <TimelineChartDrawing row={row} axis={axis} person={record.person} width="narrow" />
            <TimelineChartDrawing row={row} axis={axis} person={record.person} width="wide" />
          </li>
        ))}
      </ol>
      <TimelineChartKey
        rows={rows}
        chambers={CHAMBERS.filter((chamber) =>
          record.person.terms.some(
            (term) => term.chamber === chamber && placeOf(axis, term.endsOn ?? "9999-12-31") > 0,
          ),
        )}
      />
    </figure>
  );
}

function Stance({ row: { governing, others } }: { row: TimelineChartRow }) {
  const shown = governing ?? others[0];
  if (!shown) return null;
  return <span className="font-bold">{STANCE_WORDING[shown.position.stance].label}. </span>;
}

function datesOf({ governing, others, votes }: TimelineChartRow) {
  const statementDates = [...(governing ? [governing] : []), ...others].map(({ statement }) => statement.saidOn);
  const voted = votes.map(({ subjectVote }) => ({
    value: subjectVote.on.rollCall.heldOn,
    precision: "day" as const,
  }));
  return [...statementDates, ...voted];
}
