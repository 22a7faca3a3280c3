import type { Metadata } from "next";
import { PageFooter } from "#app/page-footer.tsx";
import { DownloadRows } from "#components/downloads/download-rows.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { listInquiries } from "#data/inquiries/inquiries.ts";
import { InquiryEntry } from "./inquiry-entry.tsx";

export const metadata: Metadata = {
  title: "Asked and answered",
  description: "Questions on sanctuary-city policy to senators and others: who asked, when, and how each responded.",
  alternates: { canonical: "/inquiries" },
};

export default async function InquiriesPage() {
  const inquiries = await listInquiries();
  const answers = inquiries.reduce((sum, inquiry) => sum + inquiry.answers.length, 0);
  return (
    <>
      <PageTitle
        title="Asked and answered"
        lead={`${inquiries.length} questions to senators and others, and the ${answers} responses, newest first.`}
      />
      <p className="measure mt-3 text-quiet">
        We record each answer, refusal or non-response as the outlet reported it. We never count silence as a position.
      </p>
      <DownloadRows table="inquiries" count={inquiries.length} />
      <ul className="mt-10">
        {inquiries.map((inquiry) => (
          <InquiryEntry key={inquiry.inquiryId} inquiry={inquiry} />
        ))}
      </ul>
      <PageFooter path="/inquiries" title="Asked and answered" />
    </>
  );
}
