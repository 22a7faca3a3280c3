import type { ReactNode } from "react";
import { SkipLink } from "./skip-link.tsx";

type Props = { children: ReactNode; places: { href: string; name: string }[]; who?: ReactNode };

/** What stands around every page of the editors' room. */
export function RoomFrame({ children, places, who }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="border-t-4 border-accent">
        <div className="page">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1.5 border-b border-rule py-2.5 text-small">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <a
                href="/admin"
                className="tap py-1 font-serif text-body font-bold text-ink no-underline hover:underline"
              >
                Said &amp; Voted
              </a>
              <span className="text-quiet">Editors’ room</span>
            </p>
            {places.length > 0 && (
              <nav aria-label="Editors’ room" className="mr-auto">
                <ul className="-mx-2 flex flex-wrap font-semibold">
                  {places.map(({ href, name }) => (
                    <li key={href}>
                      <a href={href} className="tap px-2 py-1 text-ink no-underline hover:underline">
                        {name}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
            )}
            {who}
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="page grow pt-6 pb-20 outline-none [&_label]:text-small">
        {children}
      </main>
    </div>
  );
}
