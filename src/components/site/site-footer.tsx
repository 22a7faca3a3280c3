import type { ReactNode } from "react";

const FOOTER_LINKS = [
  { href: "/about", name: "About" },
  { href: "/method", name: "Method" },
  { href: "/glossary", name: "Glossary" },
  { href: "/coverage", name: "Coverage" },
  { href: "/states", name: "States" },
  { href: "/timeline", name: "Timeline" },
  { href: "/grid", name: "Grid of votes" },
  { href: "/compare", name: "Compare two senators" },
  { href: "/inquiries", name: "Asked and answered" },
  { href: "/voices", name: "Voices" },
  { href: "/sources", name: "Sources" },
  { href: "/corrections", name: "Corrections" },
  { href: "/feeds", name: "Feeds" },
  { href: "/download", name: "Data" },
  { href: "/api", name: "API" },
  { href: "/report", name: "Report an error" },
  { href: "/accessibility", name: "Accessibility" },
  { href: "/privacy", name: "Privacy" },
];

const FOLLOW = { href: "/follow/email", name: "Email updates" };

/** What this is, how far the record reaches where that is known, and who owns what. */
export function SiteFooter({ coverage, follows = false }: { coverage?: ReactNode; follows?: boolean }) {
  const links = follows ? [...FOOTER_LINKS, FOLLOW] : FOOTER_LINKS;
  return (
    <footer className="bg-wash print:bg-paper">
      <div className="page grid gap-x-12 gap-y-6 py-10 text-small text-quiet md:grid-cols-[2fr_3fr]">
        <p className="measure">
          <span className="font-serif font-bold text-ink">Said &amp; Voted</span> compares what U.S. senators said about
          sanctuary-city policy with how they voted. Same rules for everyone. Everything is sourced.
        </p>
        <div className="measure space-y-2">
          {coverage}
          <p>
            Votes and terms of office come from official files. Code: MIT License. Data: CC0, free for any use.
            Quotations belong to their speakers.
          </p>
          <p>No cookies for readers, no tracking.</p>
        </div>
        <nav aria-label="About this site" data-screen className="border-t border-rule pt-4 md:col-span-2">
          <ul className="-mx-2 flex flex-wrap">
            {links.map(({ href, name }) => (
              <li key={href}>
                <a href={href} className="tap px-2 py-0.5">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
