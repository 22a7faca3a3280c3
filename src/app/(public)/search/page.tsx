import type { Metadata } from "next";
import { PageLinks } from "#components/ui/page-links.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { search } from "#data/search/search.ts";
import { findGlossaryEntries } from "#domain/glossary/glossary.ts";
import { isZipCode, stateIn } from "#domain/search/lookup.ts";
import { HITS_PER_PAGE, searchPath, searchQuery } from "#domain/search/search-query.ts";
import { SEARCH_KIND_LABELS } from "#domain/wording/labels.ts";
import { SearchForm } from "./search-form.tsx";
import { SearchHitItem } from "./search-hit-item.tsx";
import { SearchKinds } from "./search-kinds.tsx";
import { SearchTips } from "./search-tips.tsx";
import { SimilarMatches } from "./similar-names.tsx";

export async function generateMetadata({ searchParams }: PageProps<"/search">): Promise<Metadata> {
  const { query } = searchQuery(await searchParams);
  return {
    title: query ? `Search: ${query}` : "Search",
    description: "Search people, statements, roll calls, questions, events, sources and the glossary.",
    alternates: { canonical: "/search" },
    robots: { index: false },
  };
}

export default async function SearchPage({ searchParams }: PageProps<"/search">) {
  const { query, kind, page, ignored } = searchQuery(await searchParams);
  const { names, hits, total, counts, more } = await search(query, {
    kind,
    skip: (page - 1) * HITS_PER_PAGE,
    take: HITS_PER_PAGE,
  });
  const entries = findGlossaryEntries(query);
  const pages = Math.ceil(total / HITS_PER_PAGE);
  return (
    <>
      <PageTitle title="Search" />
      <SearchForm query={query} kind={kind} />
      {ignored.length > 0 && <p className="mt-4">We ignored what we could not understand: {ignored.join("; ")}.</p>}
      {query === "" ? (
        <SearchTips />
      ) : (
        <>
          <p role="status" className="mt-6 text-lead">
            {resultsText({ total, more, query, kind: kind && SEARCH_KIND_LABELS[kind].many.toLowerCase() })}
          </p>
          {isZipCode(query) && (
            <p className="mt-4">
              We cannot search by ZIP code. <a href="/states">Choose your state</a> to see its senators.
            </p>
          )}
          {page === 1 && (
            <SimilarMatches
              names={names}
              entries={entries}
              state={stateIn(query)}
              sure={Object.keys(counts).length > 0}
            />
          )}
          {Object.keys(counts).length > 0 && (
            <section aria-labelledby="found" className="mt-10">
              <h2 id="found" className="sr-only">
                Found
              </h2>
              <SearchKinds counts={counts} chosen={kind} hrefOf={(other) => searchPath(query, { kind: other })} />
              <ol className="mt-4 [&>li:first-child]:border-t-0">
                {hits.map((hit) => (
                  <SearchHitItem key={`${hit.kind} ${hit.recordId}`} hit={hit} />
                ))}
              </ol>
              {hits.length === 0 && (
                <p className="mt-4">
                  There is nothing on page {page}. <a href={searchPath(query, { kind })}>Back to page 1</a>
                </p>
              )}
              <PageLinks
                page={Math.min(page, pages)}
                pages={pages}
                hrefOf={(other) => searchPath(query, { kind, page: other })}
              />
            </section>
          )}
          {total === 0 && <SearchTips />}
        </>
      )}
    </>
  );
}

type Found = { total: number; more: boolean; query: string; kind: string | undefined };

function resultsText({ total, more, query, kind }: Found): string {
  const where = kind ? ` in ${kind}` : "";
  if (total === 0) return `No results for “${query}”${where}`;
  if (more) return `More than ${total} results for “${query}”${where}. Best matches among the newest ${total}:`;
  return `${total} ${total === 1 ? "result" : "results"} for “${query}”${where}, best matches first`;
}
