import type { Metadata } from "next";
import { SenatorFilterForm } from "#components/record/senator-filter-form.tsx";
import { SenatorList } from "#components/record/senator-list.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { listSenators } from "#data/senators.ts";
import { passes } from "#domain/senator-summary.ts";
import { filterAddress, filterInWords, filterQuery } from "./filter-query.ts";

/** Reads the query, so it is rendered for each request; `/senators` with a filter leads here. */
export const dynamic = "force-dynamic";

export async function generateMetadata({ searchParams }: PageProps<"/senators/filter">): Promise<Metadata> {
  const { filter } = filterQuery(await searchParams);
  return {
    title: `Senators: ${filterInWords(filter)}`,
    description: "Senators since 2007, narrowed down by state, party, time in office or what is on record.",
    alternates: { canonical: filterAddress(filter) },
  };
}

export default async function FilteredSenatorsPage({ searchParams }: PageProps<"/senators/filter">) {
  const { filter, ignored } = filterQuery(await searchParams);
  const everyone = await listSenators();
  const senators = everyone.filter((summary) => passes(summary, filter));
  return (
    <>
      <PageTitle
        title="Senators"
        lead={`Shown: ${filterInWords(filter)}. ${senators.length} of the ${everyone.length} people who have served since January 2007.`}
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
      <SenatorList senators={senators} />
    </>
  );
}
