import type { ReactNode } from "react";

/** One part of what stands beside the form. */
export function LivePreviewSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="border-t-2 border-ink pt-3">
      <h2 id={id} className="mb-3 text-lead font-bold">
        {title}
      </h2>
      <div className="space-y-4 text-small">{children}</div>
    </section>
  );
}
