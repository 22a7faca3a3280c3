import type { Metadata } from "next";
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
import { keptOf, type QueryValues, queryAddress, readQuery } from "#domain/list-query.ts";
import { senatorFilterInWords, senatorQueryShape } from "#domain/senator-query.ts";
import { passes, type SenatorFilter } from "#domain/senator-summary.ts";

export async function generateMetadata({ searchParams }: PageProps<"/senators/filter">): Promise<Metadata> {
  const { values } = readQuery(senatorQueryShape, await searchParams);
  const { asOf, ...now } = values;
  if (asOf) return pastMetadata(titleOf(now), await findAskedDay(asOf), addressOf(now));
  return {
    title: titleOf(values),
    description: "Senators since 2007, narrowed down by state, party, time in office or what is on record.",
    alternates: { canonical: addressOf(values) },
  };
}

export default async function FilteredSenatorsPage({ searchParams }: PageProps<"/senators/filter">) {
  const { values, ignored } = readQuery(senatorQueryShape, await searchParams);
  const { asOf: _, ...filter } = values;
  const asked = await findAskedDay(values.asOf);
  if (asked.refused) return <PastPage asked={asked} path={addressOf(filter)} title={titleOf(filter)} />;
  showDay(asked.asOf);
  const everyone = await listSenators(asked.asOf);
  const senators = everyone.filter((summary) => passes(summary, filter));
  return (
    <>
      {asked.asOf && <AsOfBanner day={asked.asOf} days={asked.days} now={addressOf(filter)} kept={keptOf(filter)} />}
      <PageTitle
        title="Senators"
        lead={`Shown: ${senatorFilterInWords(filter)}. ${senators.length} of the ${everyone.length} people who have served since January 2007.`}
      />
      <SenatorFilterForm chosen={values} />
      <div className="measure mt-4 space-y-2">
        {ignored.length > 0 && <p>Not understood, so left out: {ignored.join("; ")}.</p>}
        {senators.length === 0 && <p>Nobody in this record fits all of these.</p>}
        <p>
          <a href={addressOf({ asOf: values.asOf })} className="tap">
            Show everyone
          </a>
        </p>
      </div>
      {!asked.asOf && (
        <DownloadRows table="senators" count={senators.length} shape={senatorQueryShape} filter={filter} />
      )}
      <SenatorList senators={senators} />
      <PageFoot path={addressOf(values)} title={titleOf(filter)} asOf={asked.asOf ?? undefined} />
    </>
  );
}

function titleOf(filter: SenatorFilter): string {
  return `Senators: ${senatorFilterInWords(filter)}`;
}

function addressOf(values: SenatorFilter & { asOf?: string | undefined }): string {
  return queryAddress("/senators", senatorQueryShape, values as QueryValues<typeof senatorQueryShape>);
}
