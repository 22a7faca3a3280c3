const PLACES = [
  { href: "/senators", name: "Senators" },
  { href: "/roll-calls", name: "Roll calls" },
  { href: "/method", name: "Method" },
];

export function SiteHeader() {
  return (
    <header className="border-t-4 border-ink">
      <div className="page">
        <div className="flex flex-wrap items-baseline justify-between gap-x-8 border-b border-rule pt-3 pb-2.5">
          <a
            href="/"
            className="tap py-1 font-serif text-lead font-bold tracking-tight text-ink no-underline hover:underline"
          >
            Said &amp; Voted
          </a>
          <nav aria-label="Main" data-screen>
            <ul className="-mx-2 flex flex-wrap text-small font-semibold">
              {PLACES.map(({ href, name }) => (
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
