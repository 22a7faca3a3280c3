import { ScrollTable } from "#components/ui/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/table-cells.tsx";
import { fieldLabel } from "#domain/labels.ts";
import type { FieldInTwoVersions } from "./form-state.ts";

/** What two editors wrote at the same time, side by side. */
export function MeanwhileTable({ fields }: { fields: FieldInTwoVersions[] }) {
  return (
    <ScrollTable
      id="meanwhile"
      caption="Below stands what you typed. Take over what you want to keep of theirs, then save again: what is in the form then counts."
    >
      <thead>
        <tr>
          <ColumnHead>Field</ColumnHead>
          <ColumnHead>Yours</ColumnHead>
          <ColumnHead>Theirs, saved already</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ field, yours, theirs }) => (
          <tr key={field}>
            <RowHead>
              <a href={`#${field}`}>{fieldLabel(field)}</a>
            </RowHead>
            <Cell className="whitespace-pre-wrap">{yours || "Empty"}</Cell>
            <Cell className="whitespace-pre-wrap">{theirs || "Empty"}</Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
