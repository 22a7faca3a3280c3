import type { Metadata } from "next";
import { feedLinks } from "#app/feed-links.ts";
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
import { carriesAny, keptOf, queryAddress, readQuery } from "#domain/list-query.ts";

type Props = PageProps<"/comparisons">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = await searchParams;
  if (!carriesAny(comparisonQueryShape, query))
    return {
      title: "Comparisons",
      description:
        "Every conflict between what a senator said and how that senator voted, for all parties in one list, with all the context. Not a ranking.",
      alternates: { canonical: "/comparisons", types: feedLinks({ kind: "everything" }, "Everything new") },
    };
  const { asOf, ...now } = readQuery(comparisonQueryShape, query).values;
  if (asOf) {
    const asked = await findAskedDay(asOf);
    return pastMetadata(titleOf(now, await listPairs(asked.asOf)), asked, addressOf(now));
  }
  return {
    title: titleOf(now, await listPairs()),
    description:
      "Statements compared with votes, filtered by proposition, verdict, context, senator, chamber, Congress or time between them.",
    alternates: { canonical: addressOf(now) },
  };
}

export default async function ComparisonsPage({ searchParams }: Props) {
  const query = await searchParams;
  const { values, ignored } = readQuery(comparisonQueryShape, query);
  const { asOf: given, ...filter } = values;
  const asked = await findAskedDay(given);
  const now = addressOf(filter);
  if (asked.refused) return <PastPage asked={asked} path={now} title="Comparisons" />;
  showDay(asked.asOf);
  const pairs = await listPairs(asked.asOf);
  return (
    <>
      {asked.asOf && <AsOfBanner day={asked.asOf} days={asked.days} now={now} kept={keptOf(filter)} />}
      <PairList pairs={pairs} query={values} ignored={ignored} />
      <PageFoot
        path={addressOf(values)}
        title={carriesAny(comparisonQueryShape, query) ? titleOf(filter, pairs) : "Comparisons"}
        asOf={asked.asOf ?? undefined}
      />
    </>
  );
}

function titleOf(query: ComparisonQuery, pairs: ListedPair[]): string {
  return `Comparisons: ${queryInWords(query, pairs)}${query.page ? `, page ${query.page}` : ""}`;
}

function addressOf(query: ComparisonQuery): string {
  return queryAddress("/comparisons", comparisonQueryShape, query);
}
