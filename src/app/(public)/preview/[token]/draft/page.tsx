import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecordPreview } from "#app/draft-preview/record-preview.tsx";
import { previewLinkId } from "#auth/preview-link.ts";
import { isPreviewRemembered } from "#auth/previews-seen.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { findPreviewLink } from "#data/record/preview-links.ts";
import { writtenTimestamp } from "#domain/values/date-time.ts";
import { RECORD_TYPE_LABELS } from "#domain/wording/labels.ts";

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
        Open the link again to <a href={`/preview/${token}`}>see the draft</a>. If this page comes back, your browser
        blocks cookies. We set one to remember that the draft was shown here, so that no one who has seen it can review
        it.
      </p>
    );
  const { kind, recordId, until } = previewed;
  return (
    <>
      <p role="note" className="mb-8 border-y-2 border-ink py-3 font-semibold">
        This is a draft. It is not published, so please do not quote it. This link works until {writtenTimestamp(until)}{" "}
        UTC.
      </p>
      <AdminPageTitle title={RECORD_TYPE_LABELS[kind]} />
      <div className="mt-8">
        <RecordPreview kind={kind} recordId={recordId} />
      </div>
    </>
  );
}
