import type { Metadata } from "next";
import { PageFooter } from "#app/page-footer.tsx";
import { DownloadRows } from "#components/downloads/download-rows.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { listSources } from "#data/sources/sources.ts";
import { SOURCES_PER_PAGE, sourceQuerySchema } from "#domain/sources/source-list.ts";
import { carriesAny, queryPath, readQuery } from "#domain/values/list-query.ts";
import { SourceEntries } from "./listed-sources.tsx";

type Props = PageProps<"/sources">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { path, title, isFirst } = await readPage(searchParams);
  return {
    title,
    description: isFirst
      ? "Every source for a statement, vote analysis, question or event on this site, by publisher."
      : "Sources for the statements, vote analyses, questions and events on this site, by publisher.",
    alternates: { canonical: path },
  };
}

export default async function SourcesPage({ searchParams }: Props) {
  const { page, ignored, isFirst, path, title } = await readPage(searchParams);
  const { sources, total } = await listSources({ skip: (page - 1) * SOURCES_PER_PAGE, take: SOURCES_PER_PAGE });
  const rest = `All ${total} sources for our statements, vote analyses, questions and events.`;
  return (
    <>
      <PageTitle
        title="Sources"
        lead={isFirst ? `${rest} Votes come from official files. Each vote links to its file.` : rest}
      />
      {ignored.length > 0 && (
        <p className="measure mt-4">We ignored what we could not understand: {ignored.join("; ")}.</p>
      )}
      <DownloadRows table="sources" count={total} />
      <SourceEntries sources={sources} total={total} page={page} />
      <PageFooter path={path} title={title} />
    </>
  );
}

/** `isFirst`: no page was asked for. */
async function readPage(searchParams: Props["searchParams"]) {
  const query = await searchParams;
  const { values, ignored } = readQuery(sourceQuerySchema, query);
  const { page = 1 } = values;
  const isFirst = !carriesAny(sourceQuerySchema, query);
  const title = isFirst ? "Sources" : `Sources, page ${page}`;
  return { page, ignored, isFirst, title, path: queryPath("/sources", sourceQuerySchema, values) };
}
