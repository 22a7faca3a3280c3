type Props = { page: number; pages: number; hrefOf: (page: number) => string };

/** The pages of a long list as plain links: the one before, a few around, the first and the last, the next. */
export function PageLinks({ page, pages, hrefOf }: Props) {
  if (pages < 2) return null;
  return (
    <nav aria-label="Pages" data-screen className="mt-10 border-t border-ink pt-4">
      <ul className="-mx-2 flex flex-wrap items-baseline gap-y-1 tabular-nums">
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev" className="tap px-2 py-1">
              Previous
            </a>
          </li>
        )}
        {shown(page, pages).map((number, index, all) => (
          <li key={number} className="flex items-baseline">
            {number - (all[index - 1] ?? 0) > 1 && <span className="px-2 text-quiet">…</span>}
            {number === page ? (
              <span aria-current="page" className="tap px-2 py-1 text-center font-bold">
                <span className="sr-only">Page </span>
                {number}
              </span>
            ) : (
              <a href={hrefOf(number)} className="tap px-2 py-1 text-center">
                <span className="sr-only">Page </span>
                {number}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={hrefOf(page + 1)} rel="next" className="tap px-2 py-1">
              Next
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function shown(page: number, pages: number): number[] {
  const around = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  return [...new Set(around)].sort((a, b) => a - b);
}
