import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CorrectionsOf } from "#app/corrections-of.tsx";
import { EmbedBoxOf } from "#app/embed-box-of.tsx";
import { PageFoot } from "#app/page-foot.tsx";
import { pageMetadata } from "#app/page-metadata.ts";
import { findThen, PastPage, pastMetadata, readAskedPast } from "#app/past-page.tsx";
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

type Props = PageProps<"/comparisons/[statementId]/[rollCallId]">;

const loadFound = cache(findComparison);

async function load({ params, searchParams }: Props) {
  const [{ statementId, rollCallId }, asked] = await Promise.all([params, readAskedPast(searchParams)]);
  const found = await findThen(asked, (asOf) => loadFound(statementId, rollCallId, asOf));
  const [first, ...rest] = found?.evidence ?? [];
  const shown = found && first ? { person: found.person, evidence: [first, ...rest] as const } : null;
  const title = shown ? comparisonTitle(shown.person, shown.evidence[0]) : "A comparison";
  return { statementId, rollCallId, path: comparisonAddress(statementId, rollCallId), asked, shown, title };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { path, asked, shown, title } = await load(props);
  if (asked) return pastMetadata(title, asked, path);
  if (!shown) return {};
  const { person, evidence } = shown;
  const { said, voted } = datesOf(evidence[0]);
  return pageMetadata({
    title,
    description: `What ${person.name} said (${said}) compared with a vote (${voted}), with all the context.`,
    path,
    picture: (at) => comparisonPicture(person, evidence, at),
    embeds: true,
    cited: true,
  });
}

export default async function ComparisonPage(props: Props) {
  const { statementId, rollCallId, path, asked, shown, title } = await load(props);
  if (!shown) {
    if (!asked) notFound();
    return <PastPage asked={asked} path={path} title={title} />;
  }
  const replies = await listRightsOfReply({ statementId, rollCallId }, asked?.asOf);
  const view = <ComparisonView {...shown} replies={replies} />;
  if (asked)
    return (
      <PastPage asked={asked} path={path} title={title}>
        {view}
      </PastPage>
    );
  const {
    person,
    evidence: [first],
  } = shown;
  return (
    <>
      <JsonLdScript data={comparisonJsonLd(person, first, addressesOf(person, first))} />
      {view}
      <CorrectionsOf
        records={[
          { revised: "statement", recordId: statementId },
          { revised: "roll_call_reading", recordId: rollCallId },
        ]}
      />
      <EmbedBoxOf embedded={{ kind: "comparison", statementId, rollCallId }} title={title} />
      <PageFoot path={path} title={title} inApi />
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
