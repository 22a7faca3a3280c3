import { type Fact, FactList } from "#components/ui/fact-list.tsx";
import { countOutcomes, type InquiryRecord } from "#domain/inquiries/inquiry-record.ts";
import { sourcePath } from "#domain/site/paths.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { OUTCOME_LABELS, PRECISION_LABELS } from "#domain/wording/labels.ts";
import { SourceLine } from "../sources/source-line.tsx";

/** Who asked, when, how many answers of each kind came back, where it was read, and how it is known. */
export function InquiryFacts({ inquiry }: { inquiry: InquiryRecord }) {
  const { outlet, askedOn, source, notes, answers } = inquiry;
  const precision = PRECISION_LABELS[askedOn.precision];
  const outcomes = countOutcomes(answers).map(({ outcome, count }) => `${OUTCOME_LABELS[outcome]}: ${count}`);
  const facts: (Fact | null)[] = [
    { term: "Asked by", fact: outlet },
    { term: "Asked", fact: `${writtenDate(askedOn)}${precision ? ` (${precision})` : ""}` },
    answers.length === 1 ? null : { term: `All ${answers.length} responses`, fact: outcomes.join(" · ") },
    {
      term: "Source",
      fact: (
        <>
          <SourceLine source={source} />. <a href={sourcePath(source.sourceId)}>More from this source</a>
        </>
      ),
    },
    notes === null ? null : { term: "Note", fact: notes },
  ];
  return <FactList facts={facts.filter((fact) => fact !== null)} />;
}
