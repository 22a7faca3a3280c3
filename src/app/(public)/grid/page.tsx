import type { Metadata } from "next";
import { PageFoot } from "#app/page-foot.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { GridContents } from "./grid-contents.tsx";

export const dynamic = "force-static";

export const metadata: Metadata = {
  title: "Grid of votes",
  description:
    "Senators by roll calls: every vote on places that limit cooperation with federal immigration enforcement, for any choice of senators, to share or to download.",
  alternates: { canonical: "/grid" },
};

export default function GridPage() {
  return (
    <>
      <PageTitle
        title="Grid of votes"
        lead="Senators by roll calls. Shown: everybody in office, and the Senate’s roll calls that are read. The address of a grid can be shared."
      />
      <GridContents choice={{}} />
      <PageFoot path="/grid" title="Grid of votes" />
    </>
  );
}
