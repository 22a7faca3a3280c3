import type { Metadata } from "next";
import { feedLinks } from "#app/feed-links.ts";
import { PageFooter } from "#app/page-footer.tsx";
import { DownloadRows } from "#components/downloads/download-rows.tsx";
import { FeedLine } from "#components/feeds/feed-line.tsx";
import { CorrectionItem } from "#components/history/correction-item.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { listCorrections } from "#data/history/corrections.ts";

export const metadata: Metadata = {
  title: "Corrections",
  description: "Every substantive change to something we published: what it said, what it says now, when and why.",
  alternates: { canonical: "/corrections", types: feedLinks({ kind: "corrections" }, "Corrections") },
};

export default async function CorrectionsPage() {
  const corrections = await listCorrections();
  return (
    <>
      <PageTitle
        title="Corrections"
        lead={
          corrections.length === 0 ? "We have made no corrections yet." : `${corrections.length} so far, newest first.`
        }
      />
      <div className="measure mt-4 space-y-3 text-quiet">
        <p>
          A correction is a substantive change to something we already published. It can be to a quote, the speaker, the
          date, the source, our reading of it, or what a vote did. Each correction says what we said before, what we say
          now, when we changed it and why.
        </p>
        <p>
          We withdraw a statement that should not have been published. Its page stays up and says so. A correction takes
          two editors. One editor may fix a misspelled word of our own, without a note, but never a quotation. Found an
          error? <a href="/report?about=%2Fcorrections">Report it</a>.
        </p>
      </div>
      <DownloadRows table="corrections" count={corrections.length} />
      {corrections.length > 0 && (
        <ul className="mt-12">
          {corrections.map((correction) => (
            <CorrectionItem key={correction.correctionId} correction={correction} />
          ))}
        </ul>
      )}
      <FeedLine scope={{ kind: "corrections" }} name="corrections" />
      <PageFooter path="/corrections" title="Corrections" />
    </>
  );
}
