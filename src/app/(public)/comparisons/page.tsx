import type { Metadata } from "next";
import { feedLinks } from "#app/feed-links.ts";
import { PageFoot } from "#app/page-foot.tsx";
import { PairList } from "#components/record/pair-list.tsx";
import { listPairs } from "#data/compared-pairs.ts";

export const metadata: Metadata = {
  title: "Comparisons",
  description:
    "Every pair of a statement and a vote that conflict, of senators of all parties in one list, with all the context. It ranks nobody.",
  alternates: { canonical: "/comparisons", types: feedLinks({ kind: "everything" }, "Everything new") },
};

export default async function ComparisonsPage() {
  return (
    <>
      <PairList pairs={await listPairs()} />
      <PageFoot path="/comparisons" title="Comparisons" />
    </>
  );
}
