import { Question } from "#components/inquiries/question.tsx";
import { Section } from "#components/ui/section.tsx";
import { eventPath, inquiryPath, rollCallPath } from "#domain/site/paths.ts";
import type { SourceRecord } from "#domain/sources/source-record.ts";

/** What else rests on a source: readings of roll calls, inquiries, events. */
export function CitingRecords({ record: { rollCalls, inquiries, events } }: { record: SourceRecord }) {
  return (
    <>
      {rollCalls.length > 0 && (
        <Section id="readings" title={`Roll calls that use this source (${rollCalls.length})`}>
          <ul className="measure space-y-2">
            {rollCalls.map(({ rollCallId, title }) => (
              <li key={rollCallId}>
                <a href={rollCallPath(rollCallId)} className="tap">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {inquiries.length > 0 && (
        <Section id="inquiries" title={`Inquiries that use this source (${inquiries.length})`}>
          <ul className="measure space-y-2">
            {inquiries.map(({ inquiryId, question }) => (
              <li key={inquiryId}>
                <a href={inquiryPath(inquiryId)} className="tap">
                  <Question question={question} />
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {events.length > 0 && (
        <Section id="events" title={`Events that use this source (${events.length})`}>
          <ul className="measure space-y-2">
            {events.map(({ eventId, title }) => (
              <li key={eventId}>
                <a href={eventPath(eventId)} className="tap">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
