import type { Metadata } from "next";
import { PageFoot } from "#app/page-foot.tsx";
import { DownloadRows } from "#components/record/download-rows.tsx";
import { ListedSources } from "#components/record/listed-sources.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { listSources } from "#data/sources.ts";
import { SOURCES_PER_PAGE } from "#domain/source-list.ts";

export const metadata: Metadata = {
  title: "Sources",
  description:
    "Every source that a published statement, reading, inquiry or event of this record rests on, by publisher.",
  alternates: { canonical: "/sources" },
};

export default async function SourcesPage() {
  const { sources, total } = await listSources({ skip: 0, take: SOURCES_PER_PAGE });
  return (
    <>
      <PageTitle
        title="Sources"
        lead={`All ${total} sources that published statements, readings, inquiries and events rest on. Votes come from official files, which stand beside each vote.`}
      />
      <DownloadRows table="sources" count={total} />
      <ListedSources sources={sources} total={total} page={1} />
      <PageFoot path="/sources" title="Sources" />
    </>
  );
}
