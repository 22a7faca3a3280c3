import type { GlossarySlug } from "#domain/glossary/glossary.ts";
import { type Motion, motionOf } from "#domain/roll-calls/motion.ts";
import type { RollCall } from "#domain/roll-calls/roll-call.ts";
import { MOTION_LABELS } from "#domain/wording/labels.ts";
import { Term } from "../glossary/term.tsx";

const EXPLAINED: Record<Motion, GlossarySlug | null> = {
  cloture_on_motion_to_proceed: "cloture",
  cloture: "cloture",
  motion_to_proceed: "motion-to-proceed",
  motion_to_table: "motion-to-table",
  budget_waiver: "point-of-order",
  motion_to_commit: "motion-to-commit",
  suspend_the_rules: "suspension-of-the-rules",
  amendment: "amendment",
  passage: "measure",
  other: null,
};

/** "ending debate on …": what kind of vote it was, in plain words that lead to what they mean. */
export function MotionPhrase({ rollCall }: { rollCall: Pick<RollCall, "type" | "question"> }) {
  const motion = motionOf(rollCall);
  const slug = EXPLAINED[motion];
  return slug ? <Term slug={slug}>{MOTION_LABELS[motion]}</Term> : MOTION_LABELS[motion];
}
