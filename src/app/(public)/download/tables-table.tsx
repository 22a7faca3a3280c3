import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import type { Table } from "#data/downloads/table.ts";
import { downloadPath } from "#domain/site/paths.ts";

/** Every table with what one row of it is, how many there are, and its files. */
export function TablesTable({ tables }: { tables: { table: Table; rows: number }[] }) {
  return (
    <ScrollTable id="tables-table" caption="Each file has the whole table. Select a name to see its columns.">
      <thead>
        <tr>
          <ColumnHead>Table</ColumnHead>
          <ColumnHead className="text-right">Rows</ColumnHead>
          <ColumnHead>Files</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {tables.map(({ table: { name, title, description }, rows }) => (
          <tr key={name}>
            <RowHead>
              <a href={`#${name}`}>{title}</a>
              <span className="measure mt-0.5 hidden font-normal text-quiet sm:block">{description}</span>
            </RowHead>
            <Cell className="text-right">{rows.toLocaleString("en-US")}</Cell>
            <Cell>
              <span className="flex flex-col gap-x-4 lg:flex-row">
                <a href={downloadPath(name, "csv")} className="tap" aria-label={`${title}, CSV`}>
                  CSV
                </a>
                <a
                  href={downloadPath(name, "jsonl")}
                  className="tap whitespace-nowrap"
                  aria-label={`${title}, JSON Lines`}
                >
                  JSON Lines
                </a>
                {rows > 0 && (
                  <a href={downloadPath(name, "parquet")} className="tap" aria-label={`${title}, Parquet`}>
                    Parquet
                  </a>
                )}
              </span>
            </Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
