import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { EmbedBoxOf } from "#app/embed-box-of.tsx";
import { PageFoot } from "#app/page-foot.tsx";
import { pageMetadata } from "#app/page-metadata.ts";
import { comparisonAddress, rollCallAddress, senatorAddress, statementAddress } from "#components/record/address.ts";
import { EvidenceCard } from "#components/record/evidence-card.tsx";
import { PersonLine } from "#components/record/person-line.tsx";
import { ReplyCard } from "#components/record/reply-card.tsx";
import { JsonLdScript } from "#components/ui/json-ld.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { findComparison } from "#data/comparisons.ts";
import { listRightsOfReply } from "#data/rights-of-reply.ts";
import { writtenDate } from "#domain/calendar-date.ts";
import { comparisonJsonLd } from "#domain/json-ld.ts";
import type { Person } from "#domain/person.ts";
import { type Evidence, groupEvidence } from "#domain/record.ts";
import { rollCallName } from "#domain/roll-call.ts";
import { comparisonPicture } from "#domain/share-picture.ts";
import { env } from "#env.ts";

export const dynamic = "force-static";

export function generateStaticParams() {
  return [];
}

type Route = "/comparisons/[statementId]/[rollCallId]";

const load = cache(findComparison);

export async function generateMetadata({ params }: PageProps<Route>): Promise<Metadata> {
  const { statementId, rollCallId } = await params;
  const found = await load(statementId, rollCallId);
  const [first, ...rest] = found?.evidence ?? [];
  if (!found || !first) return {};
  const { person } = found;
  const { said, voted } = datesOf(first);
  return pageMetadata({
    title: `${person.name}: said ${said}, voted ${voted}`,
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
  if (!found?.evidence[0]) notFound();
  const { person, evidence } = found;
  const { said, voted } = datesOf(found.evidence[0]);
  const replies = await listRightsOfReply({ statementId, rollCallId });
  const title = `${person.name}: said ${said}, voted ${voted}`;
  return (
    <>
      <JsonLdScript data={comparisonJsonLd(person, found.evidence[0], addressesOf(person, found.evidence[0]))} />
      <div className="mb-6">
        <PersonLine person={person} />
      </div>
      <PageTitle title={`Said ${said}, voted ${voted}`} />
      <p className="measure mt-4">
        One statement beside one vote
        {evidence.length > 1 && `, on each of the ${evidence.length} propositions that both touch`}. All of the record:{" "}
        <a href={senatorAddress(person.slug)}>{person.name}</a>. The vote:{" "}
        <a href={rollCallAddress(rollCallId)}>{rollCallName(found.evidence[0].on.rollCall)}</a>.
      </p>
      <div className="mt-10">
        {groupEvidence(evidence).map((group, index, all) => (
          <EvidenceCard
            key={group.position.proposition}
            group={group}
            level={2}
            readBefore={all.slice(0, index).map(({ position }) => position.rationale)}
          />
        ))}
      </div>
      {replies.length > 0 && (
        <Section id="replies" title="Right of reply">
          {replies.map((reply) => (
            <ReplyCard key={reply.replyId} reply={reply} />
          ))}
        </Section>
      )}
      <EmbedBoxOf embedded={{ kind: "comparison", statementId, rollCallId }} title={title} />
      <PageFoot path={comparisonAddress(statementId, rollCallId)} title={title} />
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

function datesOf({ statement, on }: Evidence) {
  return { said: writtenDate(statement.saidOn), voted: writtenDate(on.rollCall.heldOn) };
}
