import type { Metadata } from "next";
import { AsOfPage, asOfMetadata, readAsOfPageRequest } from "#app/as-of-page.tsx";
import { PageFooter } from "#app/page-footer.tsx";
import { DownloadRows } from "#components/downloads/download-rows.tsx";
import { listRollCalls } from "#data/roll-calls/roll-calls.ts";
import { rollCallQuerySchema } from "#domain/roll-calls/roll-call-query.ts";
import { RollCallSections } from "./view/roll-call-sections.tsx";

type Props = PageProps<"/roll-calls">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const asOfRequest = await readAsOfPageRequest(searchParams);
  if (asOfRequest) return asOfMetadata("Roll calls", asOfRequest, "/roll-calls");
  return {
    title: "Roll calls",
    description: "Recorded votes of Congress on places that limit cooperation with federal immigration enforcement.",
    alternates: { canonical: "/roll-calls" },
  };
}

export default async function RollCallsPage({ searchParams }: Props) {
  const asOfRequest = await readAsOfPageRequest(searchParams);
  const rollCalls = await listRollCalls(asOfRequest?.asOf ?? null);
  if (asOfRequest)
    return (
      <AsOfPage asOfRequest={asOfRequest} path="/roll-calls" title="Roll calls">
        <RollCallSections rollCalls={rollCalls} />
      </AsOfPage>
    );
  return (
    <>
      <RollCallSections
        rollCalls={rollCalls}
        download={
          <DownloadRows
            table="roll_calls"
            count={rollCalls.length}
            schema={rollCallQuerySchema}
            filter={{ scope: "subject" }}
          />
        }
      />
      <PageFooter path="/roll-calls" title="Roll calls" />
    </>
  );
}
