import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import type { ChangedSentence } from "#domain/statements/publish-preview.ts";
import { NO_STATEMENT, PROPOSITION_LABELS } from "#domain/wording/labels.ts";

/** The count sentences at the top of a senator's page, before and after. */
export function ChangedSentences({ sentences }: { sentences: ChangedSentence[] }) {
  if (sentences.length === 0) return null;
  return (
    <ScrollTable id="sentences" caption="The sentences at the top of the senator’s page.">
      <thead>
        <tr>
          <ColumnHead>Proposition</ColumnHead>
          <ColumnHead>Now</ColumnHead>
          <ColumnHead>Then</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {sentences.map(({ proposition, before, after }) => (
          <tr key={proposition}>
            <RowHead>{PROPOSITION_LABELS[proposition].label}</RowHead>
            <Cell className="min-w-48">{before ?? NO_STATEMENT}</Cell>
            <Cell className="min-w-48 font-semibold">{after ?? NO_STATEMENT}</Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
