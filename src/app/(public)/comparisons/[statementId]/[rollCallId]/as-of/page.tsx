import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PastPage, pastMetadata } from "#app/past-page.tsx";
import { comparisonAddress } from "#components/record/address.ts";
import { findComparison } from "#data/comparisons.ts";
import { findAskedDay } from "#data/public-days.ts";
import { listRightsOfReply } from "#data/rights-of-reply.ts";
import { ComparisonView, comparisonTitle } from "../view/comparison-view.tsx";

type Props = PageProps<"/comparisons/[statementId]/[rollCallId]/as-of">;

async function load({ params, searchParams }: Props) {
  const { statementId, rollCallId } = await params;
  const asked = await findAskedDay((await searchParams).asOf);
  const found = asked.asOf ? await findComparison(statementId, rollCallId, asked.asOf) : null;
  const [first, ...rest] = found?.evidence ?? [];
  const replies = await listRightsOfReply({ statementId, rollCallId }, asked.asOf);
  const shown = found && first ? { person: found.person, evidence: [first, ...rest] as const, replies } : null;
  const title = shown ? comparisonTitle(shown.person, shown.evidence[0]) : "A comparison";
  return { path: comparisonAddress(statementId, rollCallId), asked, shown, title };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { path, asked, title } = await load(props);
  return pastMetadata(title, asked, path);
}

export default async function PastComparisonPage(props: Props) {
  const { path, asked, shown, title } = await load(props);
  if (asked.asOf === null && asked.refused === null) redirect(path);
  return (
    <PastPage asked={asked} path={path} title={title}>
      {shown && <ComparisonView {...shown} />}
    </PastPage>
  );
}
