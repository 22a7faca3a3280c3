import type { Metadata } from "next";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { MarginRow } from "#components/ui/margin-row.tsx";
import { listReports, type ReceivedReport } from "#data/reports/reports.ts";
import { formatTrackingNumber, REPORT_STATUSES, type ReportStatus } from "#domain/reports/report.ts";
import { correctedRecordPath } from "#domain/site/paths.ts";
import { writtenTimestamp } from "#domain/values/date-time.ts";
import { REPORT_KIND_LABELS } from "#domain/wording/labels.ts";
import { AnswerForm } from "./answer-form.tsx";

export const metadata: Metadata = { title: "Readers’ messages" };

const STATUS: Record<ReportStatus, string> = {
  received: "Received, read by nobody yet",
  being_checked: "Being checked",
  answered: "Answered",
};

export default async function ReportsPage() {
  await requireSession("/admin/reports");
  const reports = await listReports();
  const waiting = reports.filter(({ status }) => status !== "answered").length;
  return (
    <>
      <AdminPageTitle
        title="Readers’ messages"
        lead={`${waiting} of ${reports.length} wait for an answer. What waits longest comes first. Times are UTC.`}
      />
      {reports.length === 0 && <p className="mt-8">No reader has written yet.</p>}
      <ol className="mt-8">
        {reports.map((report) => (
          <Message key={report.trackingNumber} report={report} />
        ))}
      </ol>
    </>
  );
}

function Message({ report }: { report: ReceivedReport }) {
  const { trackingNumber, kind, about, text, sourceUrl, contact, status, answer, sentAt, followedBy } = report;
  return (
    <MarginRow margin={writtenTimestamp(sentAt)}>
      <h2 className="font-bold">
        {REPORT_KIND_LABELS[kind].label}, {formatTrackingNumber(trackingNumber)}
        <span className="font-normal text-quiet">. {STATUS[status]}.</span>
      </h2>
      <p className="mt-1 text-small">
        About <a href={about}>{about}</a>
        {sourceUrl && (
          <>
            {" "}
            · Source:{" "}
            <a href={sourceUrl} rel="noreferrer nofollow" className="wrap-anywhere">
              {sourceUrl}
            </a>
          </>
        )}
        {contact && <> · From {contact}</>}
      </p>
      <p className="measure mt-2 wrap-anywhere whitespace-pre-wrap">{text}</p>
      <AnswerForm
        trackingNumber={trackingNumber}
        initial={{
          formValues: {
            status,
            answer: answer ?? "",
            followed: followedBy ? correctedRecordPath(followedBy.kind, followedBy.recordId) : "",
          },
          errors: [],
        }}
        statuses={REPORT_STATUSES.map((value) => ({ value, name: STATUS[value] }))}
      />
    </MarginRow>
  );
}
