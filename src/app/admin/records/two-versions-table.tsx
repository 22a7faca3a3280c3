import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";

type Row = { field: string; label: string; yours: string; theirs: string };
type Props = { id: string; caption: string; rows: readonly Row[] };

/** What two editors wrote in the same fields at the same time, side by side; each field’s name leads to it. */
export function TwoVersionsTable({ id, caption, rows }: Props) {
  return (
    <ScrollTable id={id} caption={caption}>
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
