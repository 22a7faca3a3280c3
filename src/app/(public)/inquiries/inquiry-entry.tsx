import { Question } from "#components/inquiries/question.tsx";
import { MarginRow } from "#components/ui/margin-row.tsx";
import { WrittenTime } from "#components/ui/written-time.tsx";
import { countOutcomes, type InquiryRecord } from "#domain/inquiries/inquiry-record.ts";
import { inquiryPath } from "#domain/site/paths.ts";
import { OUTCOME_LABELS } from "#domain/wording/labels.ts";

/** One inquiry in the ledger: the question, who asked, and how many answers of each kind came back. */
export function InquiryEntry({ inquiry }: { inquiry: InquiryRecord }) {
  const { inquiryId, question, outlet, askedOn, notes, answers } = inquiry;
  const names = answers.map(({ asked: { name } }) => name);
  return (
    <MarginRow margin={<WrittenTime date={askedOn} />}>
      <p className="measure">
        <a href={inquiryPath(inquiryId)} className="font-serif text-lead">
          <Question question={question} />
        </a>
      </p>
      {question === null && notes && <p className="measure mt-1 text-small">{notes}</p>}
      <p className="measure mt-1 text-small text-quiet">
        {outlet} asked {[...new Set(names)].join(", ")}.
      </p>
      <ul className="mt-2 flex flex-wrap gap-x-6 text-small">
        {countOutcomes(answers).map(({ outcome, count }) => (
          <li key={outcome}>
            {OUTCOME_LABELS[outcome]}
            {answers.length > 1 && `: ${count} of ${answers.length}`}
          </li>
        ))}
      </ul>
    </MarginRow>
  );
}
