import type { Metadata } from "next";
import { PageFoot } from "#app/page-foot.tsx";
import { RollCallSections } from "#components/record/roll-call-sections.tsx";
import { listRollCalls } from "#data/roll-calls.ts";

export const dynamic = "force-static";

export const metadata: Metadata = {
  title: "Roll calls",
  description: "Recorded votes of Congress on places that limit cooperation with federal immigration enforcement.",
  alternates: { canonical: "/roll-calls" },
};

export default async function RollCallsPage() {
  const rollCalls = await listRollCalls();
  return (
    <>
      <RollCallSections rollCalls={rollCalls} />
      <PageFoot path="/roll-calls" title="Roll calls" />
    </>
  );
}
