import type { Metadata } from "next";
import { AsOfPage, asOfMetadata } from "#app/as-of-page.tsx";
import { feedLinks } from "#app/feed-links.ts";
import { PageFooter } from "#app/page-footer.tsx";
import { DownloadRows } from "#components/downloads/download-rows.tsx";
import { AsOfBanner } from "#components/history/as-of-banner.tsx";
import { setAsOf } from "#components/history/as-of-date.ts";
import { PageTitle } from "#components/ui/page-title.tsx";
import { resolveAsOf } from "#data/history/public-days.ts";
import { listSenators } from "#data/people/senators.ts";
import { describeSenatorFilter, senatorQuerySchema } from "#domain/people/senator-query.ts";
import { passes, type SenatorFilter } from "#domain/people/senator-summary.ts";
import { carriesAny, hiddenFieldsOf, type QueryValues, queryPath, readQuery } from "#domain/values/list-query.ts";
import { SenatorFilterForm } from "./view/senator-filter-form.tsx";
import { SenatorList } from "./view/senator-list.tsx";

type Props = PageProps<"/senators">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = await searchParams;
  if (!carriesAny(senatorQuerySchema, query))
    return {
      title: "Senators",
      description:
        "Everyone who has served in the U.S. Senate since 2007: what they said about sanctuary-city policy and how they voted.",
      alternates: { canonical: "/senators", types: feedLinks({ kind: "everything" }, "Everything new") },
    };
  const { asOf, ...filter } = readQuery(senatorQuerySchema, query).values;
  if (asOf) return asOfMetadata(titleOf(filter), await resolveAsOf(asOf), pathOf(filter));
  return {
    title: titleOf(filter),
    description: "Senators since 2007, filtered by state, party, service, conflicts or positions.",
    alternates: { canonical: pathOf(filter) },
  };
}

export default async function SenatorsPage({ searchParams }: Props) {
  const query = await searchParams;
  const isFiltered = carriesAny(senatorQuerySchema, query);
  const { values, ignored } = readQuery(senatorQuerySchema, query);
  const { asOf: requestedDay, ...filter } = values;
  const asOfRequest = await resolveAsOf(requestedDay);
  if (asOfRequest.error) return <AsOfPage asOfRequest={asOfRequest} path={pathOf(filter)} title={titleOf(filter)} />;
  setAsOf(asOfRequest.asOf);
  const everyone = await listSenators(asOfRequest.asOf);
  const senators = everyone.filter((summary) => passes(summary, filter));
  return (
    <>
      {asOfRequest.asOf && (
        <AsOfBanner
          day={asOfRequest.asOf}
          days={asOfRequest.days}
          now={pathOf(filter)}
          hiddenFields={hiddenFieldsOf(filter)}
        />
      )}
      <PageTitle
        title="Senators"
        lead={
          isFiltered
            ? `Showing ${describeSenatorFilter(filter)}: ${senators.length} of ${everyone.length} people who have served since January 2007.`
            : "Everyone who has served in the Senate since January 2007, by state."
        }
      />
      <SenatorFilterForm chosen={values} />
      {isFiltered && (
        <div className="measure mt-4 space-y-2">
          {ignored.length > 0 && <p>We ignored what we could not understand: {ignored.join("; ")}.</p>}
          {senators.length === 0 && <p>No senators match all of these filters.</p>}
          <p>
            <a href={pathOf({ asOf: requestedDay })} className="tap">
              Show all senators
            </a>
          </p>
        </div>
      )}
      {!asOfRequest.asOf && (
        <DownloadRows table="senators" count={senators.length} schema={senatorQuerySchema} filter={filter} />
      )}
      <SenatorList senators={senators} />
      <PageFooter
        path={pathOf(values)}
        title={isFiltered ? titleOf(filter) : "Senators"}
        asOf={asOfRequest.asOf ?? undefined}
      />
    </>
  );
}

function titleOf(filter: SenatorFilter): string {
  return `Senators: ${describeSenatorFilter(filter)}`;
}

function pathOf(values: SenatorFilter & { asOf?: string | undefined }): string {
  return queryPath("/senators", senatorQuerySchema, values as QueryValues<typeof senatorQuerySchema>);
}
