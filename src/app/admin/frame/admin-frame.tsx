import type { ReactNode } from "react";
import { SkipLink } from "#components/site/skip-link.tsx";

/** Admin pages that belong together, under one word. */
export type AdminMenuGroup = { about: string; links: { href: string; name: string }[] };

type Props = { children: ReactNode; groups: AdminMenuGroup[]; who?: ReactNode };

/** What stands around every admin page. */
export function AdminFrame({ children, groups, who }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="border-t-4 border-accent">
        <div className="page">
          <div className="border-b border-rule py-2.5 text-small">
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1.5">
              <p className="flex flex-wrap items-baseline gap-x-3">
                <a
                  href="/admin"
                  className="tap py-1 font-serif text-body font-bold text-ink no-underline hover:underline"
                >
                  Said &amp; Voted
                </a>
                <span className="text-quiet">Admin</span>
              </p>
              {who}
            </div>
            {groups.length > 0 && (
              <>
                {/* On a phone the page itself begins at the top of the window; its places are one tap away. */}
                <details className="mt-1 md:hidden">
                  <summary className="tap w-fit cursor-pointer py-1 font-semibold">Menu</summary>
                  <AdminMenu groups={groups} />
                </details>
                <div className="mt-1 hidden md:block">
                  <AdminMenu groups={groups} />
                </div>
              </>
            )}
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="page grow pt-6 pb-20 outline-none [&_label]:text-small">
        {children}
      </main>
    </div>
  );
}

function AdminMenu({ groups }: { groups: AdminMenuGroup[] }) {
  return (
    <nav aria-label="Admin">
      <ul className="flex flex-wrap gap-x-8 max-md:flex-col max-md:gap-y-2 max-md:pt-1 max-md:pb-2">
        {groups.map(({ about, links }) => (
          <li key={about} className="flex flex-wrap items-baseline max-md:block">
            <span className="mr-2 text-quiet">{about}</span>
            <ul className="flex flex-wrap font-semibold">
              {links.map(({ href, name }) => (
                <li key={href}>
                  <a href={href} className="tap mr-4 py-1 text-ink no-underline hover:underline">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}
