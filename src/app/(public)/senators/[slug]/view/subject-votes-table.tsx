import { withAsOf } from "#components/history/as-of-date.ts";
import { PartyMark } from "#components/people/party-mark.tsx";
import { writtenResult } from "#components/roll-calls/written-result.ts";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import { WrittenTime } from "#components/ui/written-time.tsx";
import type { SubjectVote } from "#domain/record/record.ts";
import { motionOf } from "#domain/roll-calls/motion.ts";
import { rollCallPath } from "#domain/site/paths.ts";
import { MOTION_NAMES, OFFICE_LABELS, VOTE_LABELS } from "#domain/wording/labels.ts";

/** Every vote of one person on the subject, votes not cast included, in the order given. */
export function SubjectVotesTable({ name, votes }: { name: string; votes: SubjectVote[] }) {
  return (
    <ScrollTable
      id="votes-table"
      caption={`Every related vote of ${name} in our data, newest first. Parties are as of the vote.`}
    >
      <thead>
        <tr>
          <ColumnHead>Date</ColumnHead>
          <ColumnHead>Vote</ColumnHead>
          <ColumnHead>On</ColumnHead>
          <ColumnHead>Result</ColumnHead>
          <ColumnHead>Cast</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {votes.map(({ vote, switchedToReconsider, on: { rollCall, plain, readings } }) => (
          <tr key={vote.rollCallId}>
            <RowHead className="whitespace-nowrap">
              <WrittenTime date={rollCall.heldOn} />
            </RowHead>
            <Cell className="font-semibold whitespace-nowrap">
              {vote.voteCast === "not_voting" ? VOTE_LABELS.not_voting : vote.printed}
            </Cell>
            <Cell className="min-w-72">
              <a href={withAsOf(rollCallPath(vote.rollCallId))}>{plain?.title ?? rollCall.question}</a>
              <span className="block text-quiet">
                {MOTION_NAMES[motionOf(rollCall)]}
                {readings.length === 0 && " · not compared"}
                {switchedToReconsider && " · a party leader’s switch, to be able to call for a new vote"}
              </span>
            </Cell>
            <Cell className="whitespace-nowrap">{writtenResult(rollCall)}</Cell>
            <Cell className="whitespace-nowrap">
              as {OFFICE_LABELS[rollCall.chamber]}, <PartyMark letter={vote.party} word="spoken" />
            </Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
