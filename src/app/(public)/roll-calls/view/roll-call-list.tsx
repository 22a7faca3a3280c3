import { withAsOf } from "#components/history/as-of-date.ts";
import { writtenResult } from "#components/roll-calls/written-result.ts";
import { MarginRow } from "#components/ui/margin-row.tsx";
import { WrittenTime } from "#components/ui/written-time.tsx";
import type { SubjectRollCall } from "#domain/record/record.ts";
import { motionOf } from "#domain/roll-calls/motion.ts";
import { rollCallName } from "#domain/roll-calls/roll-call.ts";
import { rollCallPath } from "#domain/site/paths.ts";
import { MOTION_LABELS, PROPOSITION_LABELS } from "#domain/wording/labels.ts";

/** Roll calls in the order given: date, plain title, what kind of vote, result, which propositions it touched. */
export function RollCallList({ rollCalls }: { rollCalls: SubjectRollCall[] }) {
  return (
    <ul>
      {rollCalls.map(({ rollCall, plain, readings, tier }) => (
        <MarginRow key={rollCall.rollCallId} margin={<WrittenTime date={rollCall.heldOn} />}>
          <p className="measure">
            <a href={withAsOf(rollCallPath(rollCall.rollCallId))} className="text-lead font-semibold">
              {plain?.title ?? rollCall.question}
            </a>
          </p>
          <p className="measure text-small">
            A vote on {MOTION_LABELS[motionOf(rollCall)]},{" "}
            <span className="whitespace-nowrap">{writtenResult(rollCall)}</span>.
          </p>
          <p className="text-small text-quiet">{rollCallName(rollCall)}</p>
          {tier === "core" && (
            <p className="text-small text-quiet">
              {readings.length > 0
                ? `About: ${readings.map(({ proposition }) => PROPOSITION_LABELS[proposition].label.toLowerCase()).join(", ")}`
                : "Not analyzed"}
            </p>
          )}
        </MarginRow>
      ))}
    </ul>
  );
}
