import { Explanation } from "#components/comparisons/explanation.tsx";
import { OfficialLinks } from "#components/roll-calls/official-links.tsx";
import { ReadingBlock } from "#components/roll-calls/reading-block.tsx";
import { TallyBar } from "#components/roll-calls/tally-bar.tsx";
import { Section } from "#components/ui/section.tsx";
import type { RecordRetraction } from "#domain/history/retraction.ts";
import type { OfficialChange } from "#domain/official-files/official-change.ts";
import type { RollCallRecord } from "#domain/roll-calls/roll-call-record.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { CODING_SETTLEMENT_LABELS, REQUIREMENT_LABELS } from "#domain/wording/labels.ts";
import { OfficialChangeNote } from "./official-change-note.tsx";
import { PartyTallyTable } from "./party-tally-table.tsx";
import { PlainMeaning } from "./plain-meaning.tsx";
import { RollCallTitle } from "./roll-call-title.tsx";
import { ThresholdNote } from "./threshold-note.tsx";
import { TieBreak } from "./tie-break.tsx";
import { VotePictures } from "./vote-pictures.tsx";
import { VoterLists } from "./voter-lists.tsx";
import { VotesAgainstParty } from "./votes-against-party.tsx";

type Props = { record: RollCallRecord; changes: readonly OfficialChange[]; retraction: RecordRetraction | null };

/** One roll call with every vote, now or as of a day; `changes` of its official record, and what was taken back, until then. */
export function RollCallView({ record, changes, retraction }: Props) {
  const { on, explanations } = record;
  const { rollCall, readings } = on;
  return (
    <>
      <RollCallTitle on={on} />
      <OfficialChangeNote changes={changes} voters={record.voters} />
      <PlainMeaning on={on} />
      <Section
        id="result"
        title="Result"
        intro={`${rollCall.resultText}. Needed: ${REQUIREMENT_LABELS[rollCall.majorityRequirement]}.`}
      >
        <div className="card-grid gap-y-8">
          <div>
            <TallyBar rollCall={rollCall} size="large" />
            <ThresholdNote rollCall={rollCall} />
            <TieBreak rollCall={rollCall} />
          </div>
          <div className="lg:pl-12">
            <PartyTallyTable rollCall={rollCall} />
          </div>
        </div>
      </Section>
      <VotePictures record={record} />
      <VotesAgainstParty record={record} />
      <Section
        id="reading"
        title="What each side of the vote did"
        intro={readings.length === 0 && <NotCoded whyNotRead={on.plain?.whyNotRead ?? null} />}
      >
        {retraction && (
          <p className="measure mb-6 border-l-4 border-ink pl-4">
            <span className="font-bold">
              We retracted a reading of this roll call on {writtenDate(retraction.retractedOn)}.
            </span>{" "}
            {retraction.reason}
          </p>
        )}
        {on.codingSettledBy && <p className="measure mb-6">{CODING_SETTLEMENT_LABELS[on.codingSettledBy]}</p>}
        {readings.map((reading, index) => (
          <ReadingBlock
            key={reading.proposition}
            reading={reading}
            tally={rollCall.tally}
            precedingTexts={[on.plain?.whatItWas ?? "", ...readings.slice(0, index).map(({ rationale }) => rationale)]}
          />
        ))}
      </Section>
      {explanations.length > 0 && (
        <Section
          id="explained"
          title="Explained by senators"
          intro="Senators’ public explanations of their votes on this roll call, newest first."
        >
          <div className="space-y-10">
            {explanations.map((statement) => (
              <Explanation key={statement.statementId} statement={statement} explained={[rollCall]} />
            ))}
          </div>
        </Section>
      )}
      <VoterLists record={record} />
      <Section id="official" title="Official record">
        <OfficialLinks rollCall={rollCall} />
      </Section>
    </>
  );
}

function NotCoded({ whyNotRead }: { whyNotRead: string | null }) {
  return (
    <>
      <p>Not analyzed, so we compare no statement with it.</p>
      {whyNotRead && <p>{whyNotRead}</p>}
    </>
  );
}
