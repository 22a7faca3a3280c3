import type { Comparison, Verdict } from "#domain/comparisons/comparison.ts";
import { verdictLabel } from "#domain/wording/verdict-wording.ts";
import { VerdictShape } from "./verdict-shape.tsx";

const COLOR_CLASSES: Record<Verdict, string> = {
  matches: "text-matches",
  conflicts: "text-conflicts",
  not_comparable: "text-not-comparable",
};

/** The verdict as shape and words. */
export function VerdictMark({ comparison }: { comparison: Pick<Comparison, "verdict" | "context"> }) {
  const { verdict, context } = comparison;
  return (
    <span className={`inline-flex items-center gap-2 font-bold ${COLOR_CLASSES[verdict]}`}>
      <VerdictShape verdict={verdict} />
      {verdictLabel(verdict, context.length > 0)}
    </span>
  );
}
