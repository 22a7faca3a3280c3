import type { ReactNode } from "react";

type Props = { kicker?: ReactNode; title: ReactNode; lead?: ReactNode };

/** The one `h1` of a page, with a line above and a sentence below. */
export function PageTitle({ kicker, title, lead }: Props) {
  return (
    <header>
      {kicker && <p className="kicker mb-2 text-quiet">{kicker}</p>}
      <h1 className="max-w-[24ch] font-serif text-name font-semibold tracking-[-0.02em]">{title}</h1>
      {lead && <p className="measure mt-4 text-lead">{lead}</p>}
    </header>
  );
}
