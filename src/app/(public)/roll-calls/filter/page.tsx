import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PastPage, pastMetadata } from "#app/past-page.tsx";
import { RollCallSections } from "#components/record/roll-call-sections.tsx";
import { findAskedDay } from "#data/public-days.ts";
import { listRollCalls } from "#data/roll-calls.ts";

type Props = PageProps<"/roll-calls/filter">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return pastMetadata("Roll calls", await findAskedDay((await searchParams).asOf), "/roll-calls");
}

export default async function PastRollCallsPage({ searchParams }: Props) {
  const asked = await findAskedDay((await searchParams).asOf);
  if (asked.asOf === null && asked.refused === null) redirect("/roll-calls");
  return (
    <PastPage asked={asked} path="/roll-calls" title="Roll calls">
      <RollCallSections rollCalls={await listRollCalls(asked.asOf)} />
    </PastPage>
  );
}
