import type { ReactNode } from "react";

type Props = { title: ReactNode; lead?: ReactNode; aside?: ReactNode };

/** The `h1` of a admin page: smaller than in public, with what can be done beside it. */
export function AdminPageTitle({ title, lead, aside }: Props) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
      <div className="min-w-0">
        <h1 className="font-serif text-title font-semibold tracking-tight">{title}</h1>
        {lead && <p className="measure mt-1 text-quiet">{lead}</p>}
      </div>
      {aside && <div className="flex flex-wrap items-center gap-3">{aside}</div>}
    </header>
  );
}
