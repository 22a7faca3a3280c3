import type { Metadata } from "next";
import { PairList } from "#components/record/pair-list.tsx";
import { queryInWords } from "#components/record/query-in-words.ts";
import { listPairs } from "#data/compared-pairs.ts";
import { comparisonQueryShape } from "#domain/comparison-query.ts";
import { queryAddress, readQuery } from "#domain/list-query.ts";

/** Reads the query, so it is rendered for each request; `/comparisons` with a filter leads here. */
export const dynamic = "force-dynamic";

type Route = "/comparisons/filter";

export async function generateMetadata({ searchParams }: PageProps<Route>): Promise<Metadata> {
  const { values } = readQuery(comparisonQueryShape, await searchParams);
  return {
    title: `Comparisons: ${queryInWords(values, await listPairs())}${values.page ? `, page ${values.page}` : ""}`,
    description:
      "Pairs of a statement and a vote, narrowed down by proposition, verdict, context, senator, chamber, Congress or time between them.",
    alternates: { canonical: queryAddress("/comparisons", comparisonQueryShape, values) },
  };
}

export default async function FilteredComparisonsPage({ searchParams }: PageProps<Route>) {
  const { values, ignored } = readQuery(comparisonQueryShape, await searchParams);
  return <PairList pairs={await listPairs()} query={values} ignored={ignored} />;
}
