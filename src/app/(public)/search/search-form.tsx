import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { LONGEST_QUERY, type SearchKind } from "#domain/search/search.ts";

/** One box for everything. A chosen kind is kept. */
export function SearchForm({ query, kind }: { query: string; kind: SearchKind | undefined }) {
  return (
    <search aria-label="Search" data-screen className="mt-6 block max-w-2xl">
      <form method="get" action="/search">
        <label htmlFor="q" className="mb-1 block text-small font-bold">
          Search names, quotes, bills, places
        </label>
        <div className="flex flex-wrap gap-3">
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={query}
            maxLength={LONGEST_QUERY}
            autoComplete="off"
            className="h-11 min-w-0 grow basis-60 border border-edge bg-paper px-3 text-body text-ink"
          />
          <SubmitButton>Search</SubmitButton>
        </div>
        {kind && <input type="hidden" name="kind" value={kind} />}
      </form>
    </search>
  );
}
