import type { SubjectVote } from "#domain/record/record.ts";
import { partySentence, presenceSentence, votingCounts } from "#domain/roll-calls/voting-counts.ts";

/** How often somebody took part and voted with most of their party on the subject, in plain counts, with the rule. */
export function VotingCountsLines({ name, votes }: { name: string; votes: readonly SubjectVote[] }) {
  if (votes.length === 0) return null;
  const counts = votingCounts(
    votes.map(({ vote: { voteCast, party }, on }) => ({ voteCast, party, tally: on.rollCall.tally })),
  );
  const party = partySentence(name, counts);
  return (
    <div className="measure mb-8 space-y-2">
      <p>{presenceSentence(name, counts, "on this subject or close to it")}</p>
      {party && <p>{party}</p>}
      <p className="text-small text-quiet">
        Missing a vote is not counted as a position. Parties are as of the vote.{" "}
        <a href="/method#parties">How we count party votes</a>
      </p>
    </div>
  );
}
