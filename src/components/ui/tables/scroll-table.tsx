import type { ReactNode } from "react";

type Props = { id: string; caption: ReactNode; children: ReactNode };

/** A table with its caption. Where it is wider than the window it scrolls in a region that the keyboard can reach. */
export function ScrollTable({ id, caption, children }: Props) {
  return (
    <section aria-labelledby={id} tabIndex={0} className="@container relative overflow-x-auto print:overflow-visible">
      <table className="w-full border-collapse text-small">
        <caption id={id} className="pb-3 text-left text-quiet">
          {/* As wide as the window, not as the table: it stays in sight while the table scrolls. */}
          <span className="sticky left-0 block max-w-[min(65ch,100cqw)]">{caption}</span>
        </caption>
        {children}
      </table>
    </section>
  );
}
