import type { Metadata } from "next";
import { feedLinks } from "#app/feed-links.ts";
import { PageFoot } from "#app/page-foot.tsx";
import { CorrectionItem } from "#components/record/correction-item.tsx";
import { DownloadRows } from "#components/record/download-rows.tsx";
import { FeedLine } from "#components/record/feed-line.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { listCorrections } from "#data/corrections.ts";

export const dynamic = "force-static";

export const metadata: Metadata = {
  title: "Corrections",
  description: "Every change of substance to a published record: what it said, what it says now, when and why.",
  alternates: { canonical: "/corrections", types: feedLinks({ kind: "corrections" }, "Corrections") },
};

export default async function CorrectionsPage() {
  const corrections = await listCorrections();
  return (
    <>
      <PageTitle
        title="Corrections"
        lead={
          corrections.length === 0 ? "No correction has been made yet." : `${corrections.length} so far, newest first.`
        }
      />
      <div className="measure mt-4 space-y-3 text-quiet">
        <p>
          A correction is a change of substance to something that was already published: the words of a quote, who said
          them, the date, the source, how they are read, or what a vote did. It says what stood there, what stands there
          now, when it was changed and why.
        </p>
        <p>
          A statement that should not have been published is withdrawn. Its address stays and says so. Two people make a
          correction, one of whom proposes it. A misspelled word of our own is fixed by one, without a note; a quotation
          never is. Found an error? <a href="/report?about=%2Fcorrections">Report it</a>.
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
      <PageFoot path="/corrections" title="Corrections" />
    </>
  );
}
