import type { Metadata } from "next";
import { PageFoot } from "#app/page-foot.tsx";
import { DownloadRows } from "#components/record/download-rows.tsx";
import { SenatorFilterForm } from "#components/record/senator-filter-form.tsx";
import { SenatorList } from "#components/record/senator-list.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { listSenators } from "#data/senators.ts";
import { type QueryValues, queryAddress, readQuery } from "#domain/list-query.ts";
import { senatorFilterInWords, senatorQueryShape } from "#domain/senator-query.ts";
import { passes, type SenatorFilter } from "#domain/senator-summary.ts";

/** Reads the query, so it is rendered for each request; `/senators` with a filter leads here. */
export const dynamic = "force-dynamic";

export async function generateMetadata({ searchParams }: PageProps<"/senators/filter">): Promise<Metadata> {
  const { values } = readQuery(senatorQueryShape, await searchParams);
  return {
    title: titleOf(values),
    description: "Senators since 2007, narrowed down by state, party, time in office or what is on record.",
    alternates: { canonical: addressOf(values) },
  };
}

export default async function FilteredSenatorsPage({ searchParams }: PageProps<"/senators/filter">) {
  const { values: filter, ignored } = readQuery(senatorQueryShape, await searchParams);
  const everyone = await listSenators();
  const senators = everyone.filter((summary) => passes(summary, filter));
  return (
    <>
      <PageTitle
        title="Senators"
        lead={`Shown: ${senatorFilterInWords(filter)}. ${senators.length} of the ${everyone.length} people who have served since January 2007.`}
      />
      <SenatorFilterForm chosen={filter} />
      <div className="measure mt-4 space-y-2">
        {ignored.length > 0 && <p>Not understood, so left out: {ignored.join("; ")}.</p>}
        {senators.length === 0 && <p>Nobody in this record fits all of these.</p>}
        <p>
          <a href="/senators" className="tap">
            Show everyone
          </a>
        </p>
      </div>
      <DownloadRows table="senators" count={senators.length} shape={senatorQueryShape} filter={filter} />
      <SenatorList senators={senators} />
      <PageFoot path={addressOf(filter)} title={titleOf(filter)} />
    </>
  );
}

function titleOf(filter: SenatorFilter): string {
  return `Senators: ${senatorFilterInWords(filter)}`;
}

function addressOf(filter: SenatorFilter): string {
  return queryAddress("/senators", senatorQueryShape, filter as QueryValues<typeof senatorQueryShape>);
}
