import { WithTerms } from "#components/glossary/with-terms.tsx";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";

type Props = {
  id: string;
  caption: string;
  columns: [string, string];
  rows: { code: string; label: string; meaning: string }[];
};

/** One table of the engine: the words that readers see for each code, and what they mean. */
export function CodeTable({ id, caption, columns, rows }: Props) {
  return (
    <div className="mt-6 max-w-3xl">
      <ScrollTable id={id} caption={caption}>
        <thead>
          <tr>
            <ColumnHead>{columns[0]}</ColumnHead>
            <ColumnHead>{columns[1]}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, label, meaning }) => (
            <tr key={code}>
              <RowHead className="w-2/5">{label}</RowHead>
              <Cell>
                <WithTerms text={meaning} />
              </Cell>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  );
}
