import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import type { Effect, RollCallReadingInput } from "#domain/roll-calls/reading.ts";
import { EFFECT_LABELS, PROPOSITION_LABELS } from "#domain/wording/labels.ts";

/** What the author and the reviewer said a Yea and a Nay did, side by side. */
export function DoubleCodedReadingTable({ codings }: { codings: RollCallReadingInput["codings"] }) {
  return (
    <ScrollTable id="read-twice" caption="Each was made without seeing the other.">
      <thead>
        <tr>
          <ColumnHead>Proposition</ColumnHead>
          <ColumnHead>Author</ColumnHead>
          <ColumnHead>Reviewer</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {codings.map(({ proposition, first, second, firstNay = null, secondNay = null }) => (
          <tr key={proposition}>
            <RowHead>
              {PROPOSITION_LABELS[proposition].label}
              {(first !== second || firstNay !== secondNay) && <span className="block font-normal">Differ</span>}
            </RowHead>
            <Cell>{coded(first, firstNay)}</Cell>
            <Cell>{coded(second, secondNay)}</Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function coded(yea: Effect | null, nay: Effect | null): string {
  if (yea === null) return "Not touched";
  return `A Yea ${EFFECT_LABELS[yea]}${nay ? `; a Nay ${EFFECT_LABELS[nay]}` : ""}`;
}
