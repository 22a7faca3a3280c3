import type { ReactNode } from "react";

/** "Source: …": a word in bold before the matter it names. */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <p>
      <span className="font-bold">{label}:</span> {children}
    </p>
  );
}
