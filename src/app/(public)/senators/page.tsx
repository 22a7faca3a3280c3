import type { Metadata } from "next";
import { feedLinks } from "#app/feed-links.ts";
import { PageFoot } from "#app/page-foot.tsx";
import { PastPage, pastMetadata } from "#app/past-page.tsx";
import { AsOfBanner } from "#components/record/as-of-banner.tsx";
import { showDay } from "#components/record/day-of-page.ts";
import { DownloadRows } from "#components/record/download-rows.tsx";
import { SenatorFilterForm } from "#components/record/senator-filter-form.tsx";
import { SenatorList } from "#components/record/senator-list.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { findAskedDay } from "#data/public-days.ts";
import { listSenators } from "#data/senators.ts";
import { carriesAny, keptOf, type QueryValues, queryAddress, readQuery } from "#domain/list-query.ts";
import { senatorFilterInWords, senatorQueryShape } from "#domain/senator-query.ts";
import { passes, type SenatorFilter } from "#domain/senator-summary.ts";

type Props = PageProps<"/senators">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = await searchParams;
  if (!carriesAny(senatorQueryShape, query))
    return {
      title: "Senators",
      description:
        "Everyone who has served in the U.S. Senate since 2007: what they said about sanctuary-city policy and how they voted.",
      alternates: { canonical: "/senators", types: feedLinks({ kind: "everything" }, "Everything new") },
    };
  const { asOf, ...filter } = readQuery(senatorQueryShape, query).values;
  if (asOf) return pastMetadata(titleOf(filter), await findAskedDay(asOf), addressOf(filter));
  return {
    title: titleOf(filter),
    description: "Senators since 2007, filtered by state, party, service, conflicts or positions.",
    alternates: { canonical: addressOf(filter) },
  };
}

export default async function SenatorsPage({ searchParams }: Props) {
  const query = await searchParams;
  const isFiltered = carriesAny(senatorQueryShape, query);
  const { values, ignored } = readQuery(senatorQueryShape, query);
  const { asOf: given, ...filter } = values;
  const asked = await findAskedDay(given);
  if (asked.refused) return <PastPage asked={asked} path={addressOf(filter)} title={titleOf(filter)} />;
  showDay(asked.asOf);
  const everyone = await listSenators(asked.asOf);
  const senators = everyone.filter((summary) => passes(summary, filter));
  return (
    <>
      {asked.asOf && <AsOfBanner day={asked.asOf} days={asked.days} now={addressOf(filter)} kept={keptOf(filter)} />}
      <PageTitle
        title="Senators"
        lead={
          isFiltered
            ? `Showing ${senatorFilterInWords(filter)}: ${senators.length} of ${everyone.length} people who have served since January 2007.`
            : "Everyone who has served in the Senate since January 2007, by state."
        }
      />
      <SenatorFilterForm chosen={values} />
      {isFiltered && (
        <div className="measure mt-4 space-y-2">
          {ignored.length > 0 && <p>We ignored what we could not understand: {ignored.join("; ")}.</p>}
          {senators.length === 0 && <p>No senators match all of these filters.</p>}
          <p>
            <a href={addressOf({ asOf: given })} className="tap">
              Show all senators
            </a>
          </p>
        </div>
      )}
      {!asked.asOf && (
        <DownloadRows table="senators" count={senators.length} shape={senatorQueryShape} filter={filter} />
      )}
      <SenatorList senators={senators} />
      <PageFoot
        path={addressOf(values)}
        title={isFiltered ? titleOf(filter) : "Senators"}
        asOf={asked.asOf ?? undefined}
      />
    </>
  );
}

function titleOf(filter: SenatorFilter): string {
  return `Senators: ${senatorFilterInWords(filter)}`;
}

function addressOf(values: SenatorFilter & { asOf?: string | undefined }): string {
  return queryAddress("/senators", senatorQueryShape, values as QueryValues<typeof senatorQueryShape>);
}
