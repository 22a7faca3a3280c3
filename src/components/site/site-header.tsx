import { SiteSearch } from "./site-search.tsx";

const HEADER_LINKS = [
  { href: "/senators", name: "Senators" },
  { href: "/statements", name: "Statements" },
  { href: "/roll-calls", name: "Roll calls" },
  { href: "/comparisons", name: "Comparisons" },
  { href: "/method", name: "Method" },
  { href: "/download", name: "Data" },
];

export function SiteHeader() {
  return (
    <header className="border-t-4 border-ink">
      <div className="page">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 border-b border-rule pt-3 pb-3 sm:gap-x-6">
          <a
            href="/"
            className="tap py-1 font-serif text-lead font-bold tracking-tight text-ink no-underline hover:underline"
          >
            Said &amp; Voted
          </a>
          <SiteSearch />
          <nav aria-label="Main" data-screen className="max-lg:w-full lg:ml-auto">
            <ul className="-mx-2 flex flex-wrap text-small font-semibold">
              {HEADER_LINKS.map(({ href, name }) => (
                <li key={href}>
                  <a href={href} className="tap px-2 py-1 text-ink no-underline hover:underline">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </header>
  );
}
