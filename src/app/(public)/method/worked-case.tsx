import { PartyMark } from "#components/people/party-mark.tsx";
import { MarginRow } from "#components/ui/margin-row.tsx";
import { type Headline, headlinesOf } from "#domain/comparisons/headline.ts";
import { seatOf } from "#domain/people/person.ts";
import { stateName } from "#domain/people/state.ts";
import { takesASide } from "#domain/propositions/position.ts";
import type { SenatorRecord } from "#domain/record/record.ts";
import { senatorPath } from "#domain/site/paths.ts";
import { whenPhrase } from "#domain/values/calendar-date.ts";
import { NO_STATEMENT, OUTCOME_LABELS, PARTY_LABELS, PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { noSideSentence, STANCE_WORDING } from "#domain/wording/position-wording.ts";

/** One person's headlines as the engine builds them from the record as it is now. */
export function WorkedCase({ record }: { record: SenatorRecord }) {
  const { person, inquiries } = record;
  const { state, party } = seatOf(person);
  const headlines = headlinesOf(record).filter(({ governing, later }) => governing || later.length > 0);
  const unanswered = inquiries.filter(({ outcome }) => outcome !== "answered");
  return (
    <MarginRow
      margin={
        <>
          <a href={senatorPath(person.slug)} className="tap text-body font-bold">
            {person.name}
          </a>
          <span className="block">
            <PartyMark letter={PARTY_LABELS[party].letter} />, {stateName(state)}
          </span>
        </>
      }
    >
      <ul className="measure space-y-2">
        {headlines.length === 0 && <li>{NO_STATEMENT}</li>}
        {headlines.map((headline) => (
          <li key={headline.proposition}>
            <strong className="font-bold">{PROPOSITION_LABELS[headline.proposition].label}:</strong>{" "}
            {headlineText(headline)}
          </li>
        ))}
        {unanswered.map((inquiry) => (
          <li key={`${inquiry.inquiryId} ${inquiry.via}`}>
            <strong className="font-bold">Asked by {inquiry.outlet}</strong> {whenPhrase(inquiry.askedOn)}:{" "}
            {OUTCOME_LABELS[inquiry.outcome].toLowerCase()}.
          </li>
        ))}
      </ul>
    </MarginRow>
  );
}

function headlineText({ governing, later, sentence }: Headline): string {
  const stated =
    governing &&
    `${STANCE_WORDING[governing.position.stance].label} (${whenPhrase(governing.statement.saidOn)}). ${sentence}`;
  const sideless = later.flatMap(({ statement, position: { stance } }) =>
    takesASide(stance) ? [] : [`${noSideSentence(stance, whenPhrase(statement.saidOn))}.`],
  );
  return [stated, ...sideless].filter(Boolean).join(" ");
}
