import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { PageFoot } from "#app/page-foot.tsx";
import { pageMetadata } from "#app/page-metadata.ts";
import { speakerAddress, statementAddress } from "#components/record/address.ts";
import { CodingsTable } from "#components/record/codings-table.tsx";
import { DifferenceSection } from "#components/record/difference-section.tsx";
import { EvidenceCard } from "#components/record/evidence-card.tsx";
import { ExplainedVotes } from "#components/record/explained-votes.tsx";
import { ReplyCard } from "#components/record/reply-card.tsx";
import { RetractionNotice } from "#components/record/retraction-notice.tsx";
import { StatementFacts } from "#components/record/statement-facts.tsx";
import { StatementRow } from "#components/record/statement-row.tsx";
import { StatementTitle } from "#components/record/statement-title.tsx";
import { UncomparedPosition } from "#components/record/uncompared-position.tsx";
import { JsonLdScript } from "#components/ui/json-ld.tsx";
import { Section } from "#components/ui/section.tsx";
import { findRetraction } from "#data/retractions.ts";
import { listRightsOfReply } from "#data/rights-of-reply.ts";
import { writtenDate } from "#domain/calendar-date.ts";
import { statementJsonLd } from "#domain/json-ld.ts";
import { statementPicture } from "#domain/share-picture.ts";
import { env } from "#env.ts";
import { loadStatement } from "./statement-record.ts";

export const dynamic = "force-static";

export function generateStaticParams() {
  return [];
}

type Route = "/statements/[id]";

const load = cache(loadStatement);
const loadRetraction = cache(findRetraction);

export async function generateMetadata({ params }: PageProps<Route>): Promise<Metadata> {
  const { id } = await params;
  const found = await load(id);
  if (!found) return (await loadRetraction(id)) ? { title: "A retracted statement", robots: { index: false } } : {};
  const { statement, groups } = found;
  const { speaker, saidOn } = statement;
  return pageMetadata({
    title: `${speaker.name}, ${writtenDate(saidOn)}`,
    description: `What was said by or for ${speaker.name} (${writtenDate(saidOn)}), word for word, with its source, how it is read, and the votes it stands beside.`,
    path: statementAddress(id),
    picture: (at) => statementPicture(statement, groups, at),
    cited: true,
  });
}

export default async function StatementPage({ params }: PageProps<Route>) {
  const { id } = await params;
  const found = await load(id);
  if (!found) {
    const retraction = await loadRetraction(id);
    if (!retraction) notFound();
    return (
      <>
        <RetractionNotice retraction={retraction} />
        <PageFoot path={statementAddress(id)} title="A retracted statement" />
      </>
    );
  }
  const replies = await listRightsOfReply({ statementId: id });
  const { statement, person, groups, explained, differences, others } = found;
  return (
    <>
      <JsonLdScript
        data={statementJsonLd(
          statement,
          env().SITE_URL + statementAddress(id),
          env().SITE_URL + speakerAddress(statement.speaker),
        )}
      />
      <StatementTitle statement={statement} person={person} />
      <div className="mt-12">
        <StatementFacts statement={statement} />
      </div>
      <Section
        id="positions"
        title={person ? "How these words are read, beside the votes" : "How these words are read"}
        intro={
          statement.positions.length === 0 &&
          "They are read as taking no position on any of the three propositions. They are compared with no vote."
        }
      >
        {statement.positions.map((position, index) => {
          const above = statement.positions.slice(0, index).map(({ rationale }) => rationale);
          const readBefore = [statement.context ?? "", statement.notes ?? "", ...above];
          const group = groups.find((item) => item.position.proposition === position.proposition);
          return group ? (
            <EvidenceCard key={position.proposition} group={group} brief readBefore={readBefore} />
          ) : (
            <UncomparedPosition
              key={position.proposition}
              statement={statement}
              position={position}
              readBefore={readBefore}
              why={
                person
                  ? "This record holds no vote of this senator that was read on this proposition."
                  : "These are not a senator’s words. They are compared with no vote."
              }
            />
          );
        })}
      </Section>
      {statement.codings.length > 0 && (
        <Section id="codings" title="Coded twice">
          <CodingsTable statement={statement} />
        </Section>
      )}
      {explained.length > 0 && (
        <Section id="explains" title="Votes that these words explain">
          <ExplainedVotes votes={explained} />
        </Section>
      )}
      {replies.length > 0 && (
        <Section id="replies" title="Right of reply">
          {replies.map((reply) => (
            <ReplyCard key={reply.replyId} reply={reply} />
          ))}
        </Section>
      )}
      <DifferenceSection differences={differences} hrefOf={statementAddress} />
      {others.length > 0 && (
        <Section id="same" title={`${statement.speaker.name} on the same propositions`} intro="Newest first.">
          <ul>
            {others.map((other) => (
              <StatementRow key={other.statementId} statement={other} />
            ))}
          </ul>
        </Section>
      )}
      <PageFoot path={statementAddress(id)} title={`${statement.speaker.name}, ${writtenDate(statement.saidOn)}`} />
    </>
  );
}
