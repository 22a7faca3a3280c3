import type { ReactNode } from "react";

/** A link out of a frame: in a page of its own, because nothing else of this site may be framed. */
export function OutLink({ href, children, className = "" }: { href: string; children: ReactNode; className?: string }) {
  return (
    <a href={href} target="_blank" rel="noopener" className={`tap ${className}`}>
      {children}
    </a>
  );
}
