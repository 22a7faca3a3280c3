import { OFFICE_LABELS } from "#domain/labels.ts";
import type { Evidence } from "#domain/record.ts";
import { REASON_WORDING } from "#domain/wording/verdict-wording.ts";
import { rollCallPath } from "./address.ts";
import { withAsOf } from "./day-of-page.ts";
import { VerdictMark } from "./verdict-mark.tsx";
import { WrittenTime } from "./written-time.tsx";

/** A vote that cannot be compared, in one line with the reason. */
export function NotComparedItem({ evidence }: { evidence: Evidence }) {
  const { vote, on, comparison } = evidence;
  const { rollCall, plain } = on;
  return (
    <li className="border-t border-rule py-4">
      <VerdictMark comparison={comparison} />. <WrittenTime date={rollCall.heldOn} />
      {rollCall.chamber === "house" && `, as ${OFFICE_LABELS.house}`}:{" "}
      <a href={withAsOf(rollCallPath(vote.rollCallId))}>{plain?.title ?? rollCall.question}</a>.{" "}
      {REASON_WORDING[comparison.reason].sentence}
    </li>
  );
}
