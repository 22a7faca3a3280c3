import type { ReactNode } from "react";

/** That something has been done, said once, above what it was done to. */
export function SavedNote({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="border-l-4 border-accent py-1 pl-4 font-semibold">
      {children}
    </p>
  );
}
