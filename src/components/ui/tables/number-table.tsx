import type { ReactNode } from "react";
import { ScrollTable } from "./scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "./table-cells.tsx";

type Row = { key: string; head: ReactNode; cells: ReactNode[]; sum?: boolean };
type Props = { id: string; caption: ReactNode; columns: [string, ...string[]]; rows: Row[] };

/** A table of counts: the first column says of what, the others are numbers set to the right. */
export function NumberTable({ id, caption, columns: [first, ...others], rows }: Props) {
  return (
    <ScrollTable id={id} caption={caption}>
      <thead>
        <tr>
          <ColumnHead>{first}</ColumnHead>
          {others.map((name) => (
            <ColumnHead key={name} className="text-right">
              {name}
            </ColumnHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, cells, sum = false }) => (
          <tr key={key} className={sum ? "font-bold" : ""}>
            <RowHead className={sum ? "font-bold" : ""}>{head}</RowHead>
            {cells.map((cell, index) => (
              <Cell key={others[index]} className="text-right">
                {cell}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
