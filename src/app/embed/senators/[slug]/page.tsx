import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PartyMark } from "#components/people/party-mark.tsx";
import { EmbedFrame } from "#components/sharing/embed-frame.tsx";
import { EmbeddedHeadlines } from "#components/sharing/embedded-headlines.tsx";
import { listCorrectionsOf } from "#data/history/corrections.ts";
import { findSenator } from "#data/people/senators.ts";
import { findRecordState } from "#data/record/record-state.ts";
import { headlinesOf } from "#domain/comparisons/headline.ts";
import { seatOf } from "#domain/people/person.ts";
import { stateName } from "#domain/people/state.ts";
import { senatorPath } from "#domain/site/paths.ts";
import { PARTY_LABELS } from "#domain/wording/labels.ts";
import { env } from "#env.ts";

export async function generateMetadata({ params }: PageProps<"/embed/senators/[slug]">): Promise<Metadata> {
  return { title: "A senator’s statements and votes", alternates: { canonical: senatorPath((await params).slug) } };
}

export default async function EmbeddedSenator({ params }: PageProps<"/embed/senators/[slug]">) {
  const { slug } = await params;
  const [record, { changedAt }] = await Promise.all([findSenator(slug), findRecordState()]);
  if (!record) notFound();
  const { person, statements } = record;
  const { state, party } = seatOf(person);
  const corrections = await listCorrectionsOf([
    { revised: "person" as const, recordId: person.bioguideId },
    ...statements.map(({ statementId }) => ({ revised: "statement" as const, recordId: statementId })),
  ]);
  return (
    <EmbedFrame
      title={person.name}
      page={env().SITE_URL + senatorPath(slug)}
      asOf={changedAt.slice(0, 10)}
      corrections={corrections}
    >
      <p className="mb-5">
        {stateName(state)}, <PartyMark letter={PARTY_LABELS[party].letter} />
      </p>
      <EmbeddedHeadlines headlines={headlinesOf(record)} />
    </EmbedFrame>
  );
}
