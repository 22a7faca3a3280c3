import type { Metadata } from "next";
import { PageFoot } from "#app/page-foot.tsx";
import { PastPage, pastMetadata, readAskedPast } from "#app/past-page.tsx";
import { DownloadRows } from "#components/record/download-rows.tsx";
import { RollCallSections } from "#components/record/roll-call-sections.tsx";
import { listRollCalls } from "#data/roll-calls.ts";
import { rollCallQueryShape } from "#domain/roll-call-query.ts";

type Props = PageProps<"/roll-calls">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const asked = await readAskedPast(searchParams);
  if (asked) return pastMetadata("Roll calls", asked, "/roll-calls");
  return {
    title: "Roll calls",
    description: "Recorded votes of Congress on places that limit cooperation with federal immigration enforcement.",
    alternates: { canonical: "/roll-calls" },
  };
}

export default async function RollCallsPage({ searchParams }: Props) {
  const asked = await readAskedPast(searchParams);
  const rollCalls = await listRollCalls(asked?.asOf ?? null);
  if (asked)
    return (
      <PastPage asked={asked} path="/roll-calls" title="Roll calls">
        <RollCallSections rollCalls={rollCalls} />
      </PastPage>
    );
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
