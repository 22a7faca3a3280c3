import type { Metadata } from "next";
import { PageFoot } from "#app/page-foot.tsx";
import { DownloadRows } from "#components/record/download-rows.tsx";
import { RollCallList } from "#components/record/roll-call-list.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { listRollCalls } from "#data/roll-calls.ts";
import { rollCallQueryShape } from "#domain/roll-call-query.ts";

export const dynamic = "force-static";

export const metadata: Metadata = {
  title: "Roll calls",
  description: "Recorded votes of Congress on places that limit cooperation with federal immigration enforcement.",
  alternates: { canonical: "/roll-calls" },
};

export default async function RollCallsPage() {
  const rollCalls = await listRollCalls();
  const core = rollCalls.filter(({ tier }) => tier === "core");
  const related = rollCalls.filter(({ tier }) => tier === "related");
  return (
    <>
      <PageTitle
        title="Roll calls"
        lead="Recorded votes on places that limit cooperation with federal immigration enforcement."
      />
      <DownloadRows
        table="roll_calls"
        count={rollCalls.length}
        shape={rollCallQueryShape}
        filter={{ scope: "subject" }}
      />
      <Section
        id="subject"
        title={`On the subject (${core.length})`}
        intro="Newest first. Those that are read say which propositions they touch; only these are part of comparisons."
      >
        <RollCallList rollCalls={core} />
      </Section>
      <Section
        id="related"
        title={`Neighbours of the subject (${related.length})`}
        intro="Votes on nearby questions. They stand here as facts and are part of no comparison."
      >
        <RollCallList rollCalls={related} />
      </Section>
      <PageFoot path="/roll-calls" title="Roll calls" />
    </>
  );
}
