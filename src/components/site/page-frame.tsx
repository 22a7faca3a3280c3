import type { ReactNode } from "react";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";
import { SkipLink } from "./skip-link.tsx";

/** `follows`: readers can follow by email. */
type Props = { children: ReactNode; coverage?: ReactNode; banner?: ReactNode; follows?: boolean };

/** What stands around every public page. */
export function PageFrame({ children, coverage, banner, follows = false }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <SiteHeader />
      {banner}
      <main id="content" tabIndex={-1} className="page grow pt-8 pb-20 outline-none sm:pt-12">
        {children}
      </main>
      <SiteFooter coverage={coverage} follows={follows} />
    </div>
  );
}
