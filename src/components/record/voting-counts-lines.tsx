import type { SubjectVote } from "#domain/record.ts";
import { partySentence, presenceSentence, votingCounts } from "#domain/voting-counts.ts";

/** How often somebody took part and voted with most of their party on the subject, in plain counts, with the rule. */
export function VotingCountsLines({ name, votes }: { name: string; votes: readonly SubjectVote[] }) {
  if (votes.length === 0) return null;
  const counts = votingCounts(
    votes.map(({ vote: { voteCast, party }, on }) => ({ voteCast, party, tally: on.rollCall.tally })),
  );
  const party = partySentence(counts);
  return (
    <div className="measure mb-8 space-y-2">
      <p>{presenceSentence(name, counts, "on the subject or near it")}</p>
      {party && <p>{party}</p>}
      <p className="text-small text-quiet">
        The official record gives no reason for a vote that was not cast, and it is never read as a position. The party
        is the one printed beside the vote. Its side is the one that more than half of its Yeas and Nays are on; where
        it is split evenly, or the vote is an independent’s, there is none.
      </p>
    </div>
  );
}
