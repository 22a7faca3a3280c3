import { AnswerItem } from "#components/inquiries/answer-item.tsx";
import { InquiryFacts } from "#components/inquiries/inquiry-facts.tsx";
import { Question } from "#components/inquiries/question.tsx";
import { Section } from "#components/ui/section.tsx";
import type { InquiryRecord } from "#domain/inquiries/inquiry-record.ts";

/** A question that was put, how it is known, and what came back from each. */
export function InquiryPreview({ inquiry }: { inquiry: InquiryRecord }) {
  return (
    <>
      {inquiry.question && (
        <p className="measure mb-6 text-lead">
          <Question question={inquiry.question} />
        </p>
      )}
      <InquiryFacts inquiry={inquiry} />
      <Section id="answers" title="Responses">
        <ul>
          {inquiry.answers.map((answer) => (
            <AnswerItem key={`${answer.asked.slug} ${answer.via} ${answer.outcome}`} answer={answer} />
          ))}
        </ul>
      </Section>
    </>
  );
}
