import type { Metadata } from "next";
import { AsOfPage, asOfMetadata } from "#app/as-of-page.tsx";
import { feedLinks } from "#app/feed-links.ts";
import { PageFooter } from "#app/page-footer.tsx";
import { AsOfBanner } from "#components/history/as-of-banner.tsx";
import { setAsOf } from "#components/history/as-of-date.ts";
import { listComparisons } from "#data/comparisons/list-comparisons.ts";
import { resolveAsOf } from "#data/history/public-days.ts";
import type { ComparisonItem } from "#domain/comparisons/comparison-list.ts";
import { type ComparisonQuery, comparisonQuerySchema } from "#domain/comparisons/comparison-query.ts";
import { carriesAny, hiddenFieldsOf, queryPath, readQuery } from "#domain/values/list-query.ts";
import { ComparisonList } from "./view/comparison-list.tsx";
import { queryText } from "./view/describe-query.ts";

type Props = PageProps<"/comparisons">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = await searchParams;
  if (!carriesAny(comparisonQuerySchema, query))
    return {
      title: "Comparisons",
      description:
        "Every conflict between what a senator said and how that senator voted, for all parties in one list, with all the context. Not a ranking.",
      alternates: { canonical: "/comparisons", types: feedLinks({ kind: "everything" }, "Everything new") },
    };
  const { asOf, ...now } = readQuery(comparisonQuerySchema, query).values;
  if (asOf) {
    const asOfRequest = await resolveAsOf(asOf);
    return asOfMetadata(titleOf(now, await listComparisons(asOfRequest.asOf)), asOfRequest, pathOf(now));
  }
  return {
    title: titleOf(now, await listComparisons()),
    description:
      "Statements compared with votes, filtered by proposition, verdict, context, senator, chamber, Congress or time between them.",
    alternates: { canonical: pathOf(now) },
  };
}

export default async function ComparisonsPage({ searchParams }: Props) {
  const query = await searchParams;
  const { values, ignored } = readQuery(comparisonQuerySchema, query);
  const { asOf: requestedDay, ...filter } = values;
  const asOfRequest = await resolveAsOf(requestedDay);
  const now = pathOf(filter);
  if (asOfRequest.error) return <AsOfPage asOfRequest={asOfRequest} path={now} title="Comparisons" />;
  setAsOf(asOfRequest.asOf);
  const comparisons = await listComparisons(asOfRequest.asOf);
  return (
    <>
      {asOfRequest.asOf && (
        <AsOfBanner day={asOfRequest.asOf} days={asOfRequest.days} now={now} hiddenFields={hiddenFieldsOf(filter)} />
      )}
      <ComparisonList comparisons={comparisons} query={values} ignored={ignored} />
      <PageFooter
        path={pathOf(values)}
        title={carriesAny(comparisonQuerySchema, query) ? titleOf(filter, comparisons) : "Comparisons"}
        asOf={asOfRequest.asOf ?? undefined}
      />
    </>
  );
}

function titleOf(query: ComparisonQuery, comparisons: ComparisonItem[]): string {
  return `Comparisons: ${queryText(query, comparisons)}${query.page ? `, page ${query.page}` : ""}`;
}

function pathOf(query: ComparisonQuery): string {
  return queryPath("/comparisons", comparisonQuerySchema, query);
}
