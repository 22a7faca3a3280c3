import { DownloadRows } from "#components/downloads/download-rows.tsx";
import { ListNotes } from "#components/ui/list-notes.tsx";
import { PageLinks } from "#components/ui/page-links.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import {
  type ComparisonItem,
  comparisonTest,
  countByParty,
  facetsOf,
  senatorsWithComparisons,
  sortComparisons,
} from "#domain/comparisons/comparison-list.ts";
import {
  COMPARISONS_PER_PAGE,
  type ComparisonQuery,
  comparisonQuerySchema,
  filterOfQuery,
} from "#domain/comparisons/comparison-query.ts";
import { pageCount, queryPath } from "#domain/values/list-query.ts";
import { SORT_LABELS } from "#domain/wording/labels.ts";
import { ComparisonFilterForm } from "./comparison-filter-form.tsx";
import { ComparisonRow } from "./comparison-row.tsx";
import { ContextSwitch } from "./context-switch.tsx";
import { queryText } from "./describe-query.ts";
import { PartyCountsTable } from "./party-counts-table.tsx";

type Props = { comparisons: ComparisonItem[]; query?: ComparisonQuery; ignored?: string[] };

/** The reporter's list: both parties in one list, what was asked for, of how many, and one page of rows. */
export function ComparisonList({ comparisons, query = {}, ignored = [] }: Props) {
  const filter = filterOfQuery(query);
  const { sort = "said", page = 1, context } = query;
  const facets = facetsOf(comparisons, filter);
  const shown = sortComparisons(comparisons, sort).filter(comparisonTest(filter));
  const pages = pageCount(shown.length, COMPARISONS_PER_PAGE);
  const rows = shown.slice((page - 1) * COMPARISONS_PER_PAGE, page * COMPARISONS_PER_PAGE);
  const hrefOf = (changed: ComparisonQuery) =>
    queryPath("/comparisons", comparisonQuerySchema, { ...query, page: undefined, ...changed });
  const narrowed = Object.values({ ...query, asOf: undefined }).some((value) => value !== undefined);
  const countWith = (some: "any" | "none") => facets.context.get(some) ?? 0;
  return (
    <>
      <PageTitle
        title="Comparisons"
        lead={`Showing ${queryText(query, comparisons)}: ${shown.length.toLocaleString("en-US")} of ${comparisons.length.toLocaleString("en-US")} comparisons.`}
      />
      <p className="measure mt-3 text-quiet">
        This is not a ranking. People who said more or voted more appear more often.{" "}
        <a href="#of-how-many">See totals by party</a>. <a href="/method">See how we compare</a>.
      </p>
      <ComparisonFilterForm chosen={query} facets={facets} senators={senatorsWithComparisons(comparisons, filter)} />
      <ContextSwitch
        all={{ href: hrefOf({ context: undefined }), count: countWith("any") + countWith("none") }}
        without={{ href: hrefOf({ context: "none" }), count: countWith("none") }}
        shown={context === undefined ? "all" : context === "none" ? "without" : null}
      />
      {(narrowed || ignored.length > 0) && (
        <ListNotes
          ignored={ignored}
          empty={emptyNote(query, shown.length, pages)}
          clear={{
            href: queryPath("/comparisons", comparisonQuerySchema, { asOf: query.asOf }),
            name: "Show all conflicts",
          }}
        />
      )}
      <DownloadRows
        table="comparisons"
        // The files are of the record as it is now.
        count={query.asOf ? 0 : shown.length}
        schema={comparisonQuerySchema}
        // The list without a verdict is of conflicts; the table without one is of every pair.
        filter={{ ...query, page: undefined, verdict: query.verdict ?? "conflicts" }}
      />
      {rows.length > 0 && (
        <section aria-labelledby="list" className="mt-10">
          <h2 id="list" className="kicker mb-3 text-quiet">
            {SORT_LABELS[sort]}
            {pages > 1 && `, page ${page} of ${pages}`}
          </h2>
          <ul>
            {rows.map((comparisonItem) => (
              <ComparisonRow key={keyOf(comparisonItem)} comparisonItem={comparisonItem} />
            ))}
          </ul>
          <PageLinks page={page} pages={pages} hrefOf={(number) => hrefOf({ page: number })} />
        </section>
      )}
      <section aria-labelledby="of-how-many" className="mt-16">
        <h2 id="of-how-many" className="font-serif text-title font-semibold tracking-tight">
          Totals by party
        </h2>
        <p className="measure mt-2 text-quiet">
          A party’s total depends on how many statements by its senators we have found. Compare a number only with
          others in its row. Party and state are from the last term in the Senate.
        </p>
        <div className="mt-6">
          <PartyCountsTable counts={countByParty(comparisons, filter)} />
        </div>
      </section>
    </>
  );
}

function keyOf({ evidence: { statement, position, vote } }: ComparisonItem): string {
  return `${statement.statementId} ${position.proposition} ${vote.rollCallId}`;
}

function emptyNote({ context, page = 1 }: ComparisonQuery, total: number, pages: number): string | null {
  if (total === 0 && context === "none") return "All of these comparisons have context.";
  if (total === 0) return "No comparisons match all of these filters.";
  return page > pages ? `There is no page ${page}. The last page is ${pages}.` : null;
}
