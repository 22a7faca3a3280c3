import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AsOfPage, asOfMetadata, findAsOf, readAsOfPageRequest } from "#app/as-of-page.tsx";
import { CorrectionsOf } from "#app/corrections-of.tsx";
import { EmbedBoxOf } from "#app/embed-box-of.tsx";
import { PageFooter } from "#app/page-footer.tsx";
import { pageMetadata } from "#app/page-metadata.ts";
import { JsonLdScript } from "#components/ui/json-ld.tsx";
import { listRightsOfReply } from "#data/background/rights-of-reply.ts";
import { findComparison } from "#data/comparisons/comparisons.ts";
import type { Person } from "#domain/people/person.ts";
import type { Evidence } from "#domain/record/record.ts";
import { comparisonJsonLd } from "#domain/sharing/json-ld.ts";
import { comparisonPicture } from "#domain/sharing/share-picture.ts";
import { comparisonPath, rollCallPath, senatorPath, statementPath } from "#domain/site/paths.ts";
import { env } from "#env.ts";
import { ComparisonView, comparisonTitle, datesOf } from "./view/comparison-view.tsx";

type Props = PageProps<"/comparisons/[statementId]/[rollCallId]">;

const loadComparison = cache(findComparison);

async function load({ params, searchParams }: Props) {
  const [{ statementId, rollCallId }, asOfRequest] = await Promise.all([params, readAsOfPageRequest(searchParams)]);
  const found = await findAsOf(asOfRequest, (asOf) => loadComparison(statementId, rollCallId, asOf));
  const [first, ...rest] = found?.evidence ?? [];
  const shown = found && first ? { person: found.person, evidence: [first, ...rest] as const } : null;
  const title = shown ? comparisonTitle(shown.person, shown.evidence[0]) : "A comparison";
  return { statementId, rollCallId, path: comparisonPath(statementId, rollCallId), asOfRequest, shown, title };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { path, asOfRequest, shown, title } = await load(props);
  if (asOfRequest) return asOfMetadata(title, asOfRequest, path);
  if (!shown) return {};
  const { person, evidence } = shown;
  const { saidOn, votedOn } = datesOf(evidence[0]);
  return pageMetadata({
    title,
    description: `What ${person.name} said (${saidOn}) compared with a vote (${votedOn}), with all the context.`,
    path,
    picture: (at) => comparisonPicture(person, evidence, at),
    embeds: true,
    cited: true,
  });
}

export default async function ComparisonPage(props: Props) {
  const { statementId, rollCallId, path, asOfRequest, shown, title } = await load(props);
  if (!shown) {
    if (!asOfRequest) notFound();
    return <AsOfPage asOfRequest={asOfRequest} path={path} title={title} />;
  }
  const replies = await listRightsOfReply({ statementId, rollCallId }, asOfRequest?.asOf);
  const view = <ComparisonView {...shown} replies={replies} />;
  if (asOfRequest)
    return (
      <AsOfPage asOfRequest={asOfRequest} path={path} title={title}>
        {view}
      </AsOfPage>
    );
  const {
    person,
    evidence: [first],
  } = shown;
  return (
    <>
      <JsonLdScript data={comparisonJsonLd(person, first, pathsOf(person, first))} />
      {view}
      <CorrectionsOf
        records={[
          { revised: "statement", recordId: statementId },
          { revised: "roll_call_reading", recordId: rollCallId },
        ]}
      />
      <EmbedBoxOf embedded={{ kind: "comparison", statementId, rollCallId }} title={title} />
      <PageFooter path={path} title={title} inApi />
    </>
  );
}

function pathsOf(person: Person, { statement, vote }: Evidence) {
  const { SITE_URL } = env();
  return {
    page: SITE_URL + comparisonPath(statement.statementId, vote.rollCallId),
    statement: SITE_URL + statementPath(statement.statementId),
    rollCall: SITE_URL + rollCallPath(vote.rollCallId),
    person: SITE_URL + senatorPath(person.slug),
  };
}
