import { ScrollTable } from "#components/ui/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/table-cells.tsx";
import type { Merge } from "#domain/record-form.ts";

/** What two editors wrote on the same version: what both changed, and what was taken over from the other. */
export function MergeTable({ merge: { both, taken } }: { merge: Omit<Merge, "typed"> }) {
  return (
    <div className="space-y-6">
      {both.length > 0 && (
        <Rows
          id="both"
          caption="You both changed this. The form has yours: take over what you want of theirs."
          rows={both}
        />
      )}
      {taken.length > 0 && (
        <Rows
          id="taken"
          caption="Only they changed this. It is in the form already: change it back if you must."
          rows={taken}
        />
      )}
    </div>
  );
}

function Rows({ id, caption, rows }: { id: string; caption: string; rows: Merge["both"] }) {
  return (
    <ScrollTable id={`merge-${id}`} caption={caption}>
      <thead>
        <tr>
          <ColumnHead>Field</ColumnHead>
          <ColumnHead>Yours</ColumnHead>
          <ColumnHead>Theirs, saved already</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, label, yours, theirs }) => (
          <tr key={field}>
            <RowHead>
              <a href={`#${field}`}>{label}</a>
            </RowHead>
            <Cell className="min-w-48 whitespace-pre-wrap">{yours || "Empty"}</Cell>
            <Cell className="min-w-48 whitespace-pre-wrap">{theirs || "Empty"}</Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
