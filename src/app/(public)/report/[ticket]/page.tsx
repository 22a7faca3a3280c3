import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { FactList } from "#components/ui/fact-list.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { WrittenTime } from "#components/ui/written-time.tsx";
import { findReportProgress } from "#data/reports/reports.ts";
import { formatTrackingNumber } from "#domain/reports/report.ts";
import { correctedRecordPath, reportStatusPath } from "#domain/site/paths.ts";
import { REPORT_KIND_LABELS, REPORT_STATUS_LABELS } from "#domain/wording/labels.ts";

export const metadata: Metadata = { title: "Your message", robots: { index: false, follow: false } };

export default async function ReportStatusPage({ params }: PageProps<"/report/[ticket]">) {
  const formValues = decodeURIComponent((await params).ticket);
  const report = await findReportProgress(formValues);
  if (!report) notFound();
  // One address for each ticket, however it was typed.
  if (formValues !== report.trackingNumber) permanentRedirect(reportStatusPath(report.trackingNumber));
  const { trackingNumber, kind, about, status, answer, followedBy, sentAt, changedAt } = report;
  return (
    <>
      <PageTitle
        kicker="Your message"
        title={formatTrackingNumber(trackingNumber)}
        lead="Save this tracking number or the URL of this page. It is the only way back to your message."
      />
      <div className="mt-8">
        <FactList
          facts={[
            { term: "Type", fact: REPORT_KIND_LABELS[kind].label },
            { term: "About", fact: <a href={about}>{about}</a> },
            { term: "Sent", fact: <WrittenTime date={sentAt.slice(0, 10)} /> },
            { term: "Status", fact: REPORT_STATUS_LABELS[status] },
            ...(changedAt === sentAt
              ? []
              : [{ term: "Last changed", fact: <WrittenTime date={changedAt.slice(0, 10)} /> }]),
          ]}
        />
      </div>
      {answer && (
        <section aria-labelledby="answer" className="mt-8">
          <h2 id="answer" className="font-serif text-title font-semibold">
            The editors’ answer
          </h2>
          <p className="measure mt-3 whitespace-pre-line">{answer}</p>
          {followedBy && (
            <p className="mt-3">
              <a href={correctedRecordPath(followedBy.kind, followedBy.recordId)} className="tap">
                What we changed because of your message
              </a>
            </p>
          )}
        </section>
      )}
      <p className="measure mt-8 text-small text-quiet">
        Only editors can read your message, so it is not shown here. We never show your email address.
      </p>
    </>
  );
}
