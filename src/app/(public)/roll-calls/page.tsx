import type { Metadata } from "next";
import { PageFoot } from "#app/page-foot.tsx";
import { DownloadRows } from "#components/record/download-rows.tsx";
import { RollCallSections } from "#components/record/roll-call-sections.tsx";
import { listRollCalls } from "#data/roll-calls.ts";
import { rollCallQueryShape } from "#domain/roll-call-query.ts";

export const metadata: Metadata = {
  title: "Roll calls",
  description: "Recorded votes of Congress on places that limit cooperation with federal immigration enforcement.",
  alternates: { canonical: "/roll-calls" },
};

export default async function RollCallsPage() {
  const rollCalls = await listRollCalls();
  return (
    <>
      <RollCallSections
        rollCalls={rollCalls}
        download={
          <DownloadRows
            table="roll_calls"
            count={rollCalls.length}
            shape={rollCallQueryShape}
            filter={{ scope: "subject" }}
          />
        }
      />
      <PageFoot path="/roll-calls" title="Roll calls" />
    </>
  );
}
