import type { Metadata } from "next";
import { feedLinks } from "#app/feed-links.ts";
import { PageFoot } from "#app/page-foot.tsx";
import { DownloadRows } from "#components/record/download-rows.tsx";
import { SenatorFilterForm } from "#components/record/senator-filter-form.tsx";
import { SenatorList } from "#components/record/senator-list.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { listSenators } from "#data/senators.ts";

export const metadata: Metadata = {
  title: "Senators",
  description:
    "Everyone who has served in the US Senate since 2007: what they said about sanctuary-city policy and how they voted.",
  alternates: { canonical: "/senators", types: feedLinks({ kind: "everything" }, "Everything new") },
};

export default async function SenatorsPage() {
  const senators = await listSenators();
  return (
    <>
      <PageTitle title="Senators" lead="Everyone who has served in the Senate since January 2007, by state." />
      <SenatorFilterForm />
      <DownloadRows table="senators" count={senators.length} />
      <SenatorList senators={senators} />
      <PageFoot path="/senators" title="Senators" />
    </>
  );
}
