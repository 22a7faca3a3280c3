/** What stands further down on the page. */
export function ContentsLinks({ links }: { links: { href: string; name: string }[] }) {
  return (
    <nav aria-label="On this page" data-screen className="mt-2 border-y border-rule py-3 text-small">
      <ul className="flex flex-col gap-x-7 gap-y-1 sm:flex-row sm:flex-wrap">
        {links.map(({ href, name }) => (
          <li key={href}>
            <a href={href} className="tap py-0.5">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
