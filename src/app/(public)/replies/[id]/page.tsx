import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CorrectionsOf } from "#app/corrections-of.tsx";
import { PageFooter } from "#app/page-footer.tsx";
import { VersionsSection } from "#app/version-of-record.tsx";
import { ReplyCard } from "#components/background/reply-card.tsx";
import { RecordRetractionNotice } from "#components/history/record-retraction-notice.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { findRightOfReply } from "#data/background/rights-of-reply.ts";
import { findRecordRetraction } from "#data/history/record-retractions.ts";
import { replyPath } from "#domain/site/paths.ts";

type Route = "/replies/[id]";

const load = cache(findRightOfReply);

export async function generateMetadata({ params }: PageProps<Route>): Promise<Metadata> {
  const { id } = await params;
  const reply = await load(id);
  if (!reply) return { title: "Right of reply", robots: { index: false } };
  return {
    title: `Right of reply: ${reply.person.name}`,
    description: `What we told ${reply.person.name} that this site says, and the response, word for word.`,
    alternates: { canonical: replyPath(id) },
  };
}

export default async function ReplyPage({ params }: PageProps<Route>) {
  const { id } = await params;
  const reply = await load(id);
  if (!reply) {
    const retraction = await findRecordRetraction("right_of_reply", id);
    if (!retraction) notFound();
    return (
      <>
        <RecordRetractionNotice kind="right_of_reply" retraction={retraction} />
        <PageFooter path={replyPath(id)} title="A retracted reply" />
      </>
    );
  }
  return (
    <>
      <PageTitle
        title={`Right of reply: ${reply.person.name}`}
        lead="Anyone covered on this site can reply. We show the full reply, at the same size as what it answers."
      />
      <div className="mt-12">
        <ReplyCard reply={reply} level={2} />
      </div>
      <CorrectionsOf records={[{ revised: "right_of_reply", recordId: id }]} />
      <VersionsSection revised="right_of_reply" recordId={id} page={replyPath(id)} />
      <PageFooter path={replyPath(id)} title={`Right of reply: ${reply.person.name}`} />
    </>
  );
}
