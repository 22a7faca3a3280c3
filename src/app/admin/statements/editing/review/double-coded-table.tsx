import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import type { Position, Stance } from "#domain/propositions/position.ts";
import { PROPOSITION_COUNT } from "#domain/propositions/proposition.ts";
import type { CodedTwice } from "#domain/statements/double-coded-statement.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";

/** The author's reading of the words beside the reviewer's, with the author's reasons. */
export function DoubleCodedStatementTable({ codings, positions }: { codings: CodedTwice[]; positions: Position[] }) {
  if (codings.length === 0) return <p>Neither coding finds any of the {PROPOSITION_COUNT} propositions addressed.</p>;
  return (
    <ScrollTable id="coded-twice" caption="Each was made without seeing the other.">
      <thead>
        <tr>
          <ColumnHead>Proposition</ColumnHead>
          <ColumnHead>Author</ColumnHead>
          <ColumnHead>Reviewer</ColumnHead>
          <ColumnHead>The author’s words and reason</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {codings.map(({ proposition, first, second }) => {
          const position = positions.find((each) => each.proposition === proposition);
          return (
            <tr key={proposition}>
              <RowHead>
                {PROPOSITION_LABELS[proposition].label}
                {first !== second && <span className="block font-normal">Differ</span>}
              </RowHead>
              <Cell>{coded(first)}</Cell>
              <Cell>{coded(second)}</Cell>
              <Cell className="min-w-56">{position && `“${position.span}” ${position.rationale}`}</Cell>
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}

function coded(stance: Stance | null): string {
  return stance ? STANCE_WORDING[stance].label : "Not addressed";
}
