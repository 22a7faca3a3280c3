import { PartyBars } from "#components/roll-calls/party-bars.tsx";
import { SeatChart } from "#components/roll-calls/seat-chart.tsx";
import { Section } from "#components/ui/section.tsx";
import { hasEveryVote } from "#domain/roll-calls/roll-call.ts";
import type { RollCallRecord } from "#domain/roll-calls/roll-call-record.ts";
import { StateVotesMap } from "./state-votes-map.tsx";

/** The votes drawn: every seat and every state of the Senate; of the House, which has no room for them, the tally. */
export function VotePictures({ record }: { record: RollCallRecord }) {
  if (record.on.rollCall.votesHeld !== "every_senator") {
    return (
      <Section
        id="seats"
        title="The whole House by party"
        intro={`The House has 435 seats, so the chart shows party totals.${hasEveryVote(record.on.rollCall) ? "" : " We have individual votes only for members who later served in the Senate."}`}
      >
        <PartyBars rollCall={record.on.rollCall} />
      </Section>
    );
  }
  return (
    <Section
      id="seats"
      title="Seat by seat, state by state"
      intro="Yeas are on the left and Nays on the right. Members who broke with their party sit closest to the middle."
    >
      <div className="grid items-start gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <SeatChart record={record} />
        <StateVotesMap record={record} />
      </div>
    </Section>
  );
}
