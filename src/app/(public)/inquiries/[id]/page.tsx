import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CorrectionsOf } from "#app/corrections-of.tsx";
import { PageFooter } from "#app/page-footer.tsx";
import { VersionsSection } from "#app/version-of-record.tsx";
import { RecordRetractionNotice } from "#components/history/record-retraction-notice.tsx";
import { AnswerItem } from "#components/inquiries/answer-item.tsx";
import { InquiryFacts } from "#components/inquiries/inquiry-facts.tsx";
import { Question } from "#components/inquiries/question.tsx";
import { Section } from "#components/ui/section.tsx";
import { findRecordRetraction } from "#data/history/record-retractions.ts";
import { findInquiry } from "#data/inquiries/inquiries.ts";
import { inquiryPath } from "#domain/site/paths.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";

type Route = "/inquiries/[id]";

const load = cache(findInquiry);

export async function generateMetadata({ params }: PageProps<Route>): Promise<Metadata> {
  const inquiry = await load((await params).id);
  if (!inquiry) return { title: "Question asked", robots: { index: false } };
  const { inquiryId, outlet, askedOn, answers } = inquiry;
  return {
    title: `Asked by ${outlet}, ${writtenDate(askedOn)}`,
    description: `A question that ${outlet} asked ${answers.length === 1 ? "one person" : `${answers.length} people or offices`} (${writtenDate(askedOn)}), and the ${answers.length === 1 ? "response" : "responses"}.`,
    alternates: { canonical: inquiryPath(inquiryId) },
  };
}

export default async function InquiryPage({ params }: PageProps<Route>) {
  const { id } = await params;
  const inquiry = await load(id);
  if (!inquiry) return <Retracted id={id} />;
  const { inquiryId, question, outlet, askedOn, answers } = inquiry;
  return (
    <>
      <header>
        <p className="kicker mb-3 text-quiet">
          Asked by {outlet}, {writtenDate(askedOn)}
        </p>
        <h1
          className={`${question?.isExact ? "hang-quote " : ""}max-w-4xl font-serif text-title font-semibold text-balance`}
        >
          <Question question={question} />
        </h1>
      </header>
      <div className="mt-10">
        <InquiryFacts inquiry={inquiry} />
      </div>
      <Section
        id="answers"
        title="Responses"
        intro="In the outlet’s order. Replies appear after a second editor reviews them."
      >
        <ul>
          {answers.map((answer) => (
            <AnswerItem key={`${answer.asked.slug} ${answer.via} ${answer.outcome}`} answer={answer} />
          ))}
        </ul>
      </Section>
      <CorrectionsOf records={[{ revised: "inquiry", recordId: inquiryId }]} />
      <VersionsSection revised="inquiry" recordId={inquiryId} page={inquiryPath(inquiryId)} />
      <PageFooter path={inquiryPath(inquiryId)} title={`Asked by ${outlet}, ${writtenDate(askedOn)}`} inApi />
    </>
  );
}

/** What stays of a question that was withdrawn; 404 where there never was one. */
async function Retracted({ id }: { id: string }) {
  const retraction = await findRecordRetraction("inquiry", id);
  if (!retraction) notFound();
  return (
    <>
      <RecordRetractionNotice kind="inquiry" retraction={retraction} />
      <PageFooter path={inquiryPath(id)} title="A retracted question" />
    </>
  );
}
