/** The search box that every page has; a plain form. Its field has another id than that of the search page. */
export function SiteSearch() {
  return (
    <search aria-label="Site" data-screen className="max-w-80 min-w-0 flex-1 lg:max-w-64">
      <form method="get" action="/search" className="flex h-9 text-small">
        <label htmlFor="site-search" className="sr-only">
          Search names, quotes, bills
        </label>
        <input
          id="site-search"
          name="q"
          type="search"
          autoComplete="off"
          maxLength={200}
          className="w-full min-w-0 grow border border-r-0 border-edge bg-paper px-2 text-ink"
        />
        <button type="submit" className="border border-edge px-3 font-semibold hover:bg-wash">
          Search
        </button>
      </form>
    </search>
  );
}
