import { Section } from "#components/ui/section.tsx";
import type { PersonInquiry } from "#domain/inquiries/inquiry.ts";
import { InquiryItem } from "./inquiry-item.tsx";

/** What one person or organization was asked, and what came back, where anything was asked. */
export function InquiriesSection({ inquiries }: { inquiries: PersonInquiry[] }) {
  if (inquiries.length === 0) return null;
  return (
    <Section
      id="asked"
      title="Asked"
      intro="Questions from reporters and others, and the responses. We never count silence as a position."
    >
      <ul>
        {inquiries.map((inquiry) => (
          <InquiryItem key={`${inquiry.inquiryId} ${inquiry.via} ${inquiry.outcome}`} inquiry={inquiry} />
        ))}
      </ul>
    </Section>
  );
}
