import type { Metadata } from "next";
import { PageFoot } from "#app/page-foot.tsx";
import { PastPage, pastMetadata } from "#app/past-page.tsx";
import { AsOfBanner } from "#components/record/as-of-banner.tsx";
import { showDay } from "#components/record/day-of-page.ts";
import { PairList } from "#components/record/pair-list.tsx";
import { queryInWords } from "#components/record/query-in-words.ts";
import { listPairs } from "#data/compared-pairs.ts";
import { findAskedDay } from "#data/public-days.ts";
import type { ListedPair } from "#domain/comparison-list.ts";
import { type ComparisonQuery, comparisonQueryShape } from "#domain/comparison-query.ts";
import { keptOf, queryAddress, readQuery } from "#domain/list-query.ts";

type Route = "/comparisons/filter";

export async function generateMetadata({ searchParams }: PageProps<Route>): Promise<Metadata> {
  const { values } = readQuery(comparisonQueryShape, await searchParams);
  const { asOf, ...now } = values;
  if (asOf) {
    const asked = await findAskedDay(asOf);
    return pastMetadata(titleOf(now, await listPairs(asked.asOf)), asked, addressOf(now));
  }
  return {
    title: titleOf(values, await listPairs()),
    description:
      "Pairs of a statement and a vote, narrowed down by proposition, verdict, context, senator, chamber, Congress or time between them.",
    alternates: { canonical: addressOf(values) },
  };
}

export default async function FilteredComparisonsPage({ searchParams }: PageProps<Route>) {
  const { values, ignored } = readQuery(comparisonQueryShape, await searchParams);
  const { asOf: given, ...query } = values;
  const asked = await findAskedDay(given);
  const now = addressOf(query);
  if (asked.refused) return <PastPage asked={asked} path={now} title="Comparisons" />;
  showDay(asked.asOf);
  const pairs = await listPairs(asked.asOf);
  return (
    <>
      {asked.asOf && <AsOfBanner day={asked.asOf} days={asked.days} now={now} kept={keptOf(query)} />}
      <PairList pairs={pairs} query={values} ignored={ignored} />
      <PageFoot path={addressOf(values)} title={titleOf(query, pairs)} asOf={asked.asOf ?? undefined} />
    </>
  );
}

function titleOf(query: ComparisonQuery, pairs: ListedPair[]): string {
  return `Comparisons: ${queryInWords(query, pairs)}${query.page ? `, page ${query.page}` : ""}`;
}

function addressOf(query: ComparisonQuery): string {
  return queryAddress("/comparisons", comparisonQueryShape, query);
}
