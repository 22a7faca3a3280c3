import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import type { Column, Table } from "#data/downloads/table.ts";

/** What every column of every table is: one table to open after another. */
export function ColumnsOfTables({ tables }: { tables: readonly Table[] }) {
  return (
    <div className="border-b border-rule">
      {tables.map(({ name, title, description, columns, key }) => (
        <details key={name} id={name} className="border-t border-rule py-3">
          <summary className="cursor-pointer py-1">
            <span className="font-semibold">{title}</span>{" "}
            <span className="text-small text-quiet">
              <code>{name}</code>, {columns.length} columns
            </span>
          </summary>
          <div className="mt-4 mb-3 max-w-4xl">
            <ScrollTable id={`${name}-columns`} caption={`${description} One row for each ${key.join(" + ")}.`}>
              <thead>
                <tr>
                  <ColumnHead>Column</ColumnHead>
                  <ColumnHead>Type</ColumnHead>
                  <ColumnHead>Meaning</ColumnHead>
                </tr>
              </thead>
              <tbody>
                {columns.map((column) => (
                  <tr key={column.name}>
                    <RowHead className="text-[0.875rem]">
                      <code>{column.name}</code>
                    </RowHead>
                    <Cell className="whitespace-nowrap">{typeLabel(column)}</Cell>
                    <Cell>
                      {column.description} <Values of={column} />
                    </Cell>
                  </tr>
                ))}
              </tbody>
            </ScrollTable>
          </div>
        </details>
      ))}
    </div>
  );
}

const TYPES: Record<Column["type"], string> = {
  string: "text",
  integer: "whole number",
  boolean: "true or false",
  date: "date",
  datetime: "date and time",
};

function typeLabel({ type, empty }: Column): string {
  return `${TYPES[type]}${empty ? ", may be empty" : ""}`;
}

function Values({ of: { values } }: { of: Column }) {
  return (
    values && (
      <span className="block text-quiet">
        {values.map((value, index) => (
          <span key={value}>
            {index > 0 && ", "}
            <code>{value}</code>
          </span>
        ))}
      </span>
    )
  );
}
