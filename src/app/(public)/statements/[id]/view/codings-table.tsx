import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import { STANCES, type Stance } from "#domain/propositions/position.ts";
import type { Statement } from "#domain/record/record.ts";
import { CODING_SETTLEMENT_LABELS, PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";

/** What each of the two independent codings said, and what is published, proposition by proposition. */
export function CodingsTable({ statement }: { statement: Statement }) {
  const { codings, codingSettledBy, positions } = statement;
  return (
    <ScrollTable
      id="codings-table"
      caption={codingSettledBy ? CODING_SETTLEMENT_LABELS[codingSettledBy] : "Two editors reviewed this separately."}
    >
      <thead>
        <tr>
          <ColumnHead>Proposition</ColumnHead>
          <ColumnHead>First review</ColumnHead>
          <ColumnHead>Second review</ColumnHead>
          <ColumnHead>Published</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {codings.map(({ proposition, first, second }) => (
          <tr key={proposition}>
            <RowHead>{PROPOSITION_LABELS[proposition].label}</RowHead>
            <Cell>{coded(first)}</Cell>
            <Cell>{coded(second)}</Cell>
            <Cell className="font-semibold">
              {coded(positions.find((position) => position.proposition === proposition)?.stance ?? null)}
            </Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function coded(stance: string | null): string {
  if (stance === null) return "Not addressed";
  return (STANCES as readonly string[]).includes(stance) ? STANCE_WORDING[stance as Stance].label : stance;
}
