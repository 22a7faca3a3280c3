import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecordPreview } from "#app/draft-preview/record-preview.tsx";
import { previewLinkId } from "#auth/preview-link.ts";
import { RoomTitle } from "#components/ui/room-title.tsx";
import { findPreviewLink } from "#data/preview-links.ts";
import { REVISED_LABELS } from "#domain/labels.ts";
import { writtenMoment } from "#domain/moment.ts";

export const metadata: Metadata = {
  title: "A draft",
  robots: { index: false, follow: false, noarchive: true, nosnippet: true },
  // The address is the key: it goes to no other site.
  referrer: "no-referrer",
};

export default async function DraftPage({ params }: PageProps<"/preview/[token]">) {
  const linkId = previewLinkId((await params).token);
  const previewed = linkId && (await findPreviewLink(linkId));
  if (!previewed) notFound();
  const { kind, recordId, until } = previewed;
  return (
    <>
      <p role="note" className="mb-8 border-y-2 border-ink py-3 font-semibold">
        This is a draft. Anyone with this link can see it until {writtenMoment(until)} UTC. It is not published. Do not
        quote it.
      </p>
      <RoomTitle title={REVISED_LABELS[kind]} />
      <div className="mt-8">
        <RecordPreview kind={kind} recordId={recordId} />
      </div>
    </>
  );
}
