import type { ReactNode } from "react";

type Props = { id: string; title: string; intro?: ReactNode; children: ReactNode };

/** A part of a page under its own heading; `id` is where links within the page lead. */
export function Section({ id, title, intro, children }: Props) {
  return (
    <section aria-labelledby={id} className="mt-16 sm:mt-20">
      <h2 id={id} className="measure font-serif text-title font-semibold tracking-tight">
        {title}
      </h2>
      {intro && <div className="measure mt-2 text-quiet">{intro}</div>}
      <div className="mt-6">{children}</div>
    </section>
  );
}
