import type { Metadata } from "next";
import { PageTitle } from "#components/ui/page-title.tsx";
import { REPORT_KINDS, type ReportKind, reportQuerySchema } from "#domain/reports/report.ts";
import { readQuery } from "#domain/values/list-query.ts";
import { REPORT_KIND_LABELS } from "#domain/wording/labels.ts";
import { ReportForm } from "./report-form.tsx";

export const metadata: Metadata = {
  title: "Report an error",
  description: "Report an error, send a missing statement, or reply as a senator’s office.",
  alternates: { canonical: "/report" },
};

export default async function ReportPage({ searchParams }: PageProps<"/report">) {
  const { about = "/", kind = "" } = readQuery(reportQuerySchema, await searchParams).values;
  return (
    <>
      <PageTitle
        title="Report an error, send a statement or reply"
        lead="An editor reads every message. Nothing is published automatically."
      />
      <p className="measure mt-6">
        You will get a tracking number. Use it to check the status.{" "}
        {about !== "/" && (
          <>
            Your message is about the page{" "}
            <a href={about} className="wrap-anywhere">
              {about}
            </a>
            .
          </>
        )}
      </p>
      <ReportForm
        initial={{ formValues: { kind, about, text: "", sourceUrl: "", contact: "" }, errors: [] }}
        kinds={REPORT_KINDS.map((value: ReportKind) => ({ value, ...REPORT_KIND_LABELS[value] }))}
      />
    </>
  );
}
