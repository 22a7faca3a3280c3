import { ScrollTable } from "#components/ui/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/table-cells.tsx";
import { MOTION_LABELS, OFFICE_LABELS, VOTE_LABELS } from "#domain/labels.ts";
import { motionOf } from "#domain/motion.ts";
import type { SubjectVote } from "#domain/record.ts";
import type { SenatorPair } from "#domain/senator-pair.ts";
import { rollCallPath } from "./address.ts";
import { VoteShape } from "./vote-shape.tsx";
import { writtenResult } from "./written-result.ts";
import { WrittenTime } from "./written-time.tsx";
import { yeaEffectText } from "./yea-effect.ts";

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
