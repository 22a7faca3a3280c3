import { PROPOSITION_LABELS } from "#domain/labels.ts";
import type { SenatorRecord } from "#domain/record.ts";
import { CHAMBERS } from "#domain/roll-call.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";
import { StripDrawing } from "./strip-drawing.tsx";
import { StripKey } from "./strip-key.tsx";
import { type StripRow, stripRows } from "./strip-rows.ts";
import { distanceInWords } from "./strip-words.ts";
import { axisFor, placeOf } from "./time-axis.ts";

/** Statements above, votes below, on one axis of time; a bracket joins a statement to the votes it is compared with. */
export function TimeStrip({ record }: { record: SenatorRecord }) {
  const rows = stripRows(record);
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
              {distanceInWords(row) ?? (row.governing ? "No votes to compare." : "No statement that takes a side.")}
            </p>
            <StripDrawing row={row} axis={axis} person={record.person} width="narrow" />
            <StripDrawing row={row} axis={axis} person={record.person} width="wide" />
          </li>
        ))}
      </ol>
      <StripKey
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

function Stance({ row: { governing, others } }: { row: StripRow }) {
  const shown = governing ?? others[0];
  if (!shown) return null;
  return <span className="font-bold">{STANCE_WORDING[shown.position.stance].label}. </span>;
}

function datesOf({ governing, others, votes }: StripRow) {
  const said = [...(governing ? [governing] : []), ...others].map(({ statement }) => statement.saidOn);
  const voted = votes.map(({ subjectVote }) => ({
    value: subjectVote.on.rollCall.heldOn,
    precision: "day" as const,
  }));
  return [...said, ...voted];
}
