import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CorrectionsOf } from "#app/corrections-of.tsx";
import { EmbedBoxOf } from "#app/embed-box-of.tsx";
import { PageFoot } from "#app/page-foot.tsx";
import { pageMetadata } from "#app/page-metadata.ts";
import { comparisonAddress, rollCallAddress, senatorAddress, statementAddress } from "#components/record/address.ts";
import { JsonLdScript } from "#components/ui/json-ld.tsx";
import { findComparison } from "#data/comparisons.ts";
import { listRightsOfReply } from "#data/rights-of-reply.ts";
import { comparisonJsonLd } from "#domain/json-ld.ts";
import type { Person } from "#domain/person.ts";
import type { Evidence } from "#domain/record.ts";
import { comparisonPicture } from "#domain/share-picture.ts";
import { env } from "#env.ts";
import { ComparisonView, comparisonTitle, datesOf } from "./view/comparison-view.tsx";

type Route = "/comparisons/[statementId]/[rollCallId]";

const load = cache((statementId: string, rollCallId: string) => findComparison(statementId, rollCallId));

export async function generateMetadata({ params }: PageProps<Route>): Promise<Metadata> {
  const { statementId, rollCallId } = await params;
  const found = await load(statementId, rollCallId);
  const [first, ...rest] = found?.evidence ?? [];
  if (!found || !first) return {};
  const { person } = found;
  const { said, voted } = datesOf(first);
  return pageMetadata({
    title: comparisonTitle(person, first),
    description: `What ${person.name} said (${said}) beside a vote of ${voted}, with all the context.`,
    path: comparisonAddress(statementId, rollCallId),
    picture: (at) => comparisonPicture(person, [first, ...rest], at),
    embeds: true,
    cited: true,
  });
}

export default async function ComparisonPage({ params }: PageProps<Route>) {
  const { statementId, rollCallId } = await params;
  const found = await load(statementId, rollCallId);
  const [first, ...rest] = found?.evidence ?? [];
  if (!found || !first) notFound();
  const { person } = found;
  const replies = await listRightsOfReply({ statementId, rollCallId });
  const title = comparisonTitle(person, first);
  return (
    <>
      <JsonLdScript data={comparisonJsonLd(person, first, addressesOf(person, first))} />
      <ComparisonView person={person} evidence={[first, ...rest]} replies={replies} />
      <CorrectionsOf
        records={[
          { revised: "statement", recordId: statementId },
          { revised: "roll_call_reading", recordId: rollCallId },
        ]}
      />
      <EmbedBoxOf embedded={{ kind: "comparison", statementId, rollCallId }} title={title} />
      <PageFoot path={comparisonAddress(statementId, rollCallId)} title={title} inApi />
    </>
  );
}

function addressesOf(person: Person, { statement, vote }: Evidence) {
  const { SITE_URL } = env();
  return {
    page: SITE_URL + comparisonAddress(statement.statementId, vote.rollCallId),
    statement: SITE_URL + statementAddress(statement.statementId),
    rollCall: SITE_URL + rollCallAddress(vote.rollCallId),
    person: SITE_URL + senatorAddress(person.slug),
  };
}
