import { PartyMark } from "#components/people/party-mark.tsx";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import type { PartyCount } from "#domain/comparisons/comparison-list.ts";
import { PARTY_LABELS } from "#domain/wording/labels.ts";

/** Of how many pairs, statements and senators the flagged ones of each party are a part; parties by their letter. */
export function PartyCountsTable({ counts }: { counts: PartyCount[] }) {
  return (
    <ScrollTable id="party-counts" caption="Comparisons under the same filters, with any verdict and any context.">
      <thead>
        <tr>
          <ColumnHead>Party</ColumnHead>
          <ColumnHead className="text-right">Comparable</ColumnHead>
          <ColumnHead className="text-right">Match</ColumnHead>
          <ColumnHead className="text-right">Conflict</ColumnHead>
          <ColumnHead className="text-right">Conflict without context</ColumnHead>
          <ColumnHead className="text-right">Not comparable</ColumnHead>
          <ColumnHead className="text-right">Statements</ColumnHead>
          <ColumnHead className="text-right">Senators</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ party, senators, statements, matches, conflicts, withoutContext, not_comparable: not }) => (
          <tr key={party}>
            <RowHead>
              <PartyMark letter={PARTY_LABELS[party].letter} />
            </RowHead>
            <Cell className="text-right">{matches + conflicts}</Cell>
            <Cell className="text-right">{matches}</Cell>
            <Cell className="text-right">{conflicts}</Cell>
            <Cell className="text-right">{withoutContext}</Cell>
            <Cell className="text-right">{not}</Cell>
            <Cell className="text-right">{statements}</Cell>
            <Cell className="text-right">{senators}</Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
