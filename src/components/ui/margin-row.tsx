import type { ReactNode } from "react";

type Props = { id?: string; margin: ReactNode; children: ReactNode };

/** An entry of a list: a date or a name in the margin, the matter beside it, a hairline above. One column on a phone. */
export function MarginRow({ id, margin, children }: Props) {
  return (
    <li id={id} data-keep className="grid gap-x-8 gap-y-1 border-t border-rule py-5 md:grid-cols-[11rem_minmax(0,1fr)]">
      <div className="text-small text-quiet md:pt-0.5">{margin}</div>
      <div className="min-w-0">{children}</div>
    </li>
  );
}
