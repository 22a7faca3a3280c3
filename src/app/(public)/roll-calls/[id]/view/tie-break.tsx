import { Term } from "#components/glossary/term.tsx";
import type { RollCall } from "#domain/roll-calls/roll-call.ts";
import { VOTE_LABELS } from "#domain/wording/labels.ts";

/** The vice president's vote, cast only on a tie. Official totals leave it out. */
export function TieBreak({ rollCall }: { rollCall: RollCall }) {
  if (!rollCall.vicePresidentVote) return null;
  return (
    <p className="measure mt-4">
      The senators were tied. <Term slug="tie-breaking-vote">The vice president voted</Term>{" "}
      {VOTE_LABELS[rollCall.vicePresidentVote]}. The official totals leave that vote out.
    </p>
  );
}
