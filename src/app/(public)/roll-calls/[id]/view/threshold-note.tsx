import { Term } from "#components/glossary/term.tsx";
import { totalsOf, yeasNeeded } from "#domain/comparisons/tally.ts";
import type { MajorityRequirement, RollCall } from "#domain/roll-calls/roll-call.ts";
import { REQUIREMENT_LABELS } from "#domain/wording/labels.ts";

/** Why a vote failed although no more voted Nay than Yea. */
export function ThresholdNote({ rollCall }: { rollCall: Pick<RollCall, "tally" | "majorityRequirement"> }) {
  const totals = totalsOf(rollCall.tally);
  const needed = yeasNeeded(rollCall.majorityRequirement, totals);
  if (totals.yea >= needed || totals.yea < totals.nay) return null;
  const opening = totals.yea === totals.nay ? "The vote was tied" : "More voted Yea than Nay";
  return (
    <p className="measure mt-4">
      {opening}, but it needed {needed} Yeas: <Requirement of={rollCall.majorityRequirement} />.{" "}
      {needed - totals.yea === 1 ? "It was 1 vote short." : `It was ${needed - totals.yea} votes short.`}
    </p>
  );
}

function Requirement({ of }: { of: MajorityRequirement }) {
  return of === "3/5" ? <Term slug="three-fifths">{REQUIREMENT_LABELS[of]}</Term> : REQUIREMENT_LABELS[of];
}
