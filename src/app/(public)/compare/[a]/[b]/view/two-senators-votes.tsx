import { VoteShape } from "#components/roll-calls/vote-shape.tsx";
import { writtenResult } from "#components/roll-calls/written-result.ts";
import { yeaEffectText } from "#components/roll-calls/yea-effect.ts";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import { WrittenTime } from "#components/ui/written-time.tsx";
import type { SenatorPair } from "#domain/people/senator-pair.ts";
import type { SubjectVote } from "#domain/record/record.ts";
import { motionOf } from "#domain/roll-calls/motion.ts";
import { rollCallPath } from "#domain/site/paths.ts";
import { MOTION_LABELS, OFFICE_LABELS, VOTE_LABELS } from "#domain/wording/labels.ts";

/** Every roll call on the subject on which one of the two has a vote, with both. */
export function TwoSenatorsVotes({ pair: { sides, votes } }: { pair: SenatorPair }) {
  return (
    <ScrollTable id="pair-votes" caption="Related roll calls with a vote by at least one of the two, newest first.">
      <thead>
        <tr>
          <ColumnHead className="max-sm:hidden">Date</ColumnHead>
          <ColumnHead>Roll call</ColumnHead>
          {sides.map(({ person }) => (
            <ColumnHead key={person.slug} className="sm:min-w-28">
              {person.name}
            </ColumnHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {votes.map(({ on, votes: both }) => (
          <tr key={on.rollCall.rollCallId}>
            <Cell className="whitespace-nowrap max-sm:hidden">
              <WrittenTime date={on.rollCall.heldOn} />
            </Cell>
            <RowHead className="sm:min-w-56">
              <span className="block font-normal sm:hidden">
                <WrittenTime date={on.rollCall.heldOn} />
              </span>
              <a href={rollCallPath(on.rollCall.rollCallId)}>{on.plain?.title ?? on.rollCall.question}</a>
              <span className="block font-normal text-quiet">
                A vote on {MOTION_LABELS[motionOf(on.rollCall)]}, {writtenResult(on.rollCall)}. {yeaEffectText(on)}.
              </span>
            </RowHead>
            {both.map((subjectVote, index) => (
              <Cell key={sides[index]?.person.slug} className="sm:whitespace-nowrap">
                <Cast subjectVote={subjectVote} />
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Cast({ subjectVote }: { subjectVote: SubjectVote | null }) {
  if (!subjectVote) return <span className="text-quiet">No vote on file</span>;
  const { vote, on } = subjectVote;
  return (
    <>
      <VoteShape cast={vote.voteCast} className="mr-1 align-baseline" />{" "}
      <span className="font-semibold">{vote.voteCast === "not_voting" ? VOTE_LABELS.not_voting : vote.printed}</span>
      {on.rollCall.chamber === "house" && <span className="block text-quiet">as {OFFICE_LABELS.house}</span>}
    </>
  );
}
