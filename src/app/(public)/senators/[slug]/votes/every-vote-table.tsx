import { PartyMark } from "#components/people/party-mark.tsx";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import { WrittenTime } from "#components/ui/written-time.tsx";
import type { VoteListItem } from "#domain/roll-calls/every-vote.ts";
import { rollCallPath } from "#domain/site/paths.ts";
import { CHAMBER_LABELS, VOTE_LABELS } from "#domain/wording/labels.ts";

/** Votes of one person, on the subject or not, in the order given. The words are the official ones. */
export function EveryVoteTable({ name, votes }: { name: string; votes: VoteListItem[] }) {
  return (
    <ScrollTable
      id="every-vote-table"
      caption={`Votes of ${name}, newest first, as the official record gives them. Parties are as of the vote.`}
    >
      <thead>
        <tr>
          <ColumnHead>Date</ColumnHead>
          <ColumnHead>Vote</ColumnHead>
          <ColumnHead>On</ColumnHead>
          <ColumnHead>Result</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {votes.map((vote) => (
          <tr key={vote.rollCallId}>
            <RowHead className="whitespace-nowrap font-normal">
              <WrittenTime date={vote.heldOn} />
            </RowHead>
            <Cell className="whitespace-nowrap">
              <span className="font-semibold">
                {vote.voteCast === "not_voting" ? VOTE_LABELS.not_voting : vote.printed}
              </span>{" "}
              <PartyMark letter={vote.party} word="spoken" />
            </Cell>
            <Cell className="min-w-72 wrap-anywhere">
              <a href={rollCallPath(vote.rollCallId)}>
                {vote.question || `${CHAMBER_LABELS[vote.chamber]} roll call ${vote.number}`}
              </a>
              {vote.inScope && <span className="block text-quiet">On the subject or near it</span>}
            </Cell>
            <Cell className="min-w-32">{vote.resultText}</Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
