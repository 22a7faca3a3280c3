import { OfficialLinks } from "#components/roll-calls/official-links.tsx";
import { TallyBar } from "#components/roll-calls/tally-bar.tsx";
import { writtenResult } from "#components/roll-calls/written-result.ts";
import { type Fact, FactList } from "#components/ui/fact-list.tsx";
import { motionOf } from "#domain/roll-calls/motion.ts";
import { type RollCall, rollCallName } from "#domain/roll-calls/roll-call.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { MOTION_LABELS, REQUIREMENT_LABELS } from "#domain/wording/labels.ts";

/** The roll call as its official file has it: question, bill, amendment, result, and where the whole can be read. */
export function OfficialText({ rollCall }: { rollCall: RollCall }) {
  const { measure, amendment } = rollCall;
  const facts: (Fact | null)[] = [
    { term: "Roll call", fact: `${rollCallName(rollCall)}, ${writtenDate(rollCall.heldOn)}` },
    { term: "Official question", fact: `“${rollCall.question}”` },
    rollCall.subject ? { term: "Subject", fact: `“${rollCall.subject}”` } : null,
    { term: "Kind of vote", fact: MOTION_LABELS[motionOf(rollCall)] },
    measure
      ? {
          term: "Bill",
          fact: [
            `${measure.type.toUpperCase()} ${measure.number}, ${measure.congress}th Congress`,
            measure.shortTitle,
            measure.title,
          ]
            .filter(Boolean)
            .join(". "),
        }
      : null,
    amendment
      ? {
          term: "Amendment",
          fact: [
            `${amendment.type.toUpperCase()} ${amendment.number}`,
            amendment.purpose && `“${amendment.purpose}”`,
            amendment.author,
          ]
            .filter(Boolean)
            .join(". "),
        }
      : null,
    rollCall.sponsor ? { term: "Put forward by", fact: rollCall.sponsor } : null,
    {
      term: "Result",
      fact: `${writtenResult(rollCall)}. Needed: ${REQUIREMENT_LABELS[rollCall.majorityRequirement]}.`,
    },
  ];
  return (
    <div className="text-small">
      <FactList facts={facts.filter((fact) => fact !== null)} />
      <div className="my-5">
        <TallyBar rollCall={rollCall} />
      </div>
      <OfficialLinks rollCall={rollCall} />
    </div>
  );
}
