import type { Metadata } from "next";
import { PageFoot } from "#app/page-foot.tsx";
import { GridView } from "#components/record/grid-view.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { findGridWithOffers } from "#data/vote-grid.ts";

export const metadata: Metadata = {
  title: "Grid of votes",
  description:
    "Senators by roll calls: every vote on places that limit cooperation with federal immigration enforcement, for any choice of senators, to share or to download.",
  alternates: { canonical: "/grid" },
};

export default async function GridPage() {
  const shown = await findGridWithOffers({});
  return (
    <>
      <PageTitle
        title="Grid of votes"
        lead="Senators by roll calls. Shown: everybody in office, and the Senate’s roll calls that are read. The address of a grid can be shared."
      />
      <GridView {...shown} choice={{}} />
      <PageFoot path="/grid" title="Grid of votes" />
    </>
  );
}
