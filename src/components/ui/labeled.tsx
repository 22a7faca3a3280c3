import type { ReactNode } from "react";

/** "Source: …": a word in bold before the matter it names, in whatever direction that is written. */
export function Labeled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <p>
      <span className="font-bold">{label}:</span> <bdi>{children}</bdi>
    </p>
  );
}
