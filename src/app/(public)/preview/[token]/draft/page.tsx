import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecordPreview } from "#app/draft-preview/record-preview.tsx";
import { previewLinkId } from "#auth/preview-link.ts";
import { isPreviewRemembered } from "#auth/previews-seen.ts";
import { RoomTitle } from "#components/ui/room-title.tsx";
import { findPreviewLink } from "#data/preview-links.ts";
import { REVISED_LABELS } from "#domain/labels.ts";
import { writtenMoment } from "#domain/moment.ts";

/** Looked at anew each time: a draft changes, and a link ends. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: "A draft",
  robots: { index: false, follow: false, noarchive: true, nosnippet: true },
  // The address is the key: it goes to no other site.
  referrer: "no-referrer",
};

export default async function DraftPage({ params }: PageProps<"/preview/[token]/draft">) {
  const { token } = await params;
  const linkId = previewLinkId(token);
  const previewed = linkId && (await findPreviewLink(linkId));
  if (!previewed) notFound();
  if (!(await isPreviewRemembered(previewed)))
    return (
      <p className="measure">
        Open the link again: <a href={`/preview/${token}`}>show the draft</a>. If this page comes back, your browser
        refuses cookies. This one remembers that the draft was shown here, so that nobody reviews it who has seen it.
      </p>
    );
  const { kind, recordId, until } = previewed;
  return (
    <>
      <p role="note" className="mb-8 border-y-2 border-ink py-3 font-semibold">
        A draft, shown to whoever has this link until {writtenMoment(until)} UTC. It is not published: do not quote it.
      </p>
      <RoomTitle title={REVISED_LABELS[kind]} />
      <div className="mt-8">
        <RecordPreview kind={kind} recordId={recordId} />
      </div>
    </>
  );
}
