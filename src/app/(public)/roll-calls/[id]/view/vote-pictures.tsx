import { PartyBars } from "#components/record/party-bars.tsx";
import { SeatChart } from "#components/record/seat-chart.tsx";
import { StateVotesMap } from "#components/record/state-votes-map.tsx";
import { Section } from "#components/ui/section.tsx";
import { holdsEveryVote } from "#domain/roll-call.ts";
import type { RollCallRecord } from "#domain/roll-call-record.ts";

/** The votes drawn: every seat and every state of the Senate; of the House, which has no room for them, the tally. */
export function VotePictures({ record }: { record: RollCallRecord }) {
  if (record.on.rollCall.votesHeld !== "every_senator") {
    return (
      <Section
        id="seats"
        title="The whole House by party"
        intro={`The House has 435 seats${holdsEveryVote(record.on.rollCall) ? "" : ", and this record holds the votes of those of its members who have been senators since 2007"}. So the count of each party is drawn, not every seat.`}
      >
        <PartyBars rollCall={record.on.rollCall} />
      </Section>
    );
  }
  return (
    <Section
      id="seats"
      title="Seat by seat, state by state"
      intro="Yeas sit on the left, Nays on the right, those on the other side from most of their party nearest to the middle."
    >
      <div className="grid items-start gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <SeatChart record={record} />
        <StateVotesMap record={record} />
      </div>
    </Section>
  );
}
