import type { ReactNode } from "react";

type Props = { children?: ReactNode; className?: string };

export function ColumnHead({ children, className = "" }: Props) {
  return (
    <th
      scope="col"
      className={`border-b border-ink py-2 pr-3.5 sm:pr-6 text-left align-bottom font-bold last:pr-0 ${className}`}
    >
      {children}
    </th>
  );
}

export function RowHead({ children, className = "" }: Props) {
  return (
    <th
      scope="row"
      className={`border-b border-rule py-2.5 pr-3.5 sm:pr-6 text-left align-top font-semibold ${className}`}
    >
      {children}
    </th>
  );
}

export function Cell({ children, className = "" }: Props) {
  return <td className={`border-b border-rule py-2.5 pr-3.5 sm:pr-6 align-top last:pr-0 ${className}`}>{children}</td>;
}
