import type { ReactNode } from "react";

type Props = { id: string; caption: ReactNode; children: ReactNode };

/** A table with its caption. Where it is wider than the window it scrolls in a region that the keyboard can reach. */
export function ScrollTable({ id, caption, children }: Props) {
  return (
    <section aria-labelledby={id} tabIndex={0} className="relative overflow-x-auto print:overflow-visible">
      <table className="w-full border-collapse text-small">
        <caption id={id} className="measure pb-3 text-left text-quiet">
          {caption}
        </caption>
        {children}
      </table>
    </section>
  );
}
