import type { Metadata } from "next";
import { PageFoot } from "#app/page-foot.tsx";
import { DownloadRows } from "#components/record/download-rows.tsx";
import { ListedSources } from "#components/record/listed-sources.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { listSources } from "#data/sources.ts";
import { queryAddress, readQuery } from "#domain/list-query.ts";
import { SOURCES_PER_PAGE, sourceQueryShape } from "#domain/source-list.ts";

type Route = "/sources/filter";

export async function generateMetadata({ searchParams }: PageProps<Route>): Promise<Metadata> {
  const { values } = readQuery(sourceQueryShape, await searchParams);
  return {
    title: `Sources, page ${values.page ?? 1}`,
    description:
      "Sources that published statements, readings, inquiries and events of this record rest on, by publisher.",
    alternates: { canonical: queryAddress("/sources", sourceQueryShape, values) },
  };
}

export default async function SourcesPageTwo({ searchParams }: PageProps<Route>) {
  const { values, ignored } = readQuery(sourceQueryShape, await searchParams);
  const { page = 1 } = values;
  const { sources, total } = await listSources({ skip: (page - 1) * SOURCES_PER_PAGE, take: SOURCES_PER_PAGE });
  return (
    <>
      <PageTitle
        title="Sources"
        lead={`All ${total} sources that published statements, readings, inquiries and events rest on.`}
      />
      {ignored.length > 0 && <p className="measure mt-4">Not understood, so left out: {ignored.join("; ")}.</p>}
      <DownloadRows table="sources" count={total} />
      <ListedSources sources={sources} total={total} page={page} />
      <PageFoot path={queryAddress("/sources", sourceQueryShape, values)} title={`Sources, page ${page}`} />
    </>
  );
}
