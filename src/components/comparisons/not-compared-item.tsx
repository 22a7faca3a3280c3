import type { Evidence } from "#domain/record/record.ts";
import { rollCallPath } from "#domain/site/paths.ts";
import { OFFICE_LABELS } from "#domain/wording/labels.ts";
import { REASON_WORDING } from "#domain/wording/verdict-wording.ts";
import { withAsOf } from "../history/as-of-date.ts";
import { WrittenTime } from "../ui/written-time.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

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
