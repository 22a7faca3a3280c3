import { fitsWording, type WordingPattern } from "../text/wording-pattern.ts";
import type { RollCall } from "./roll-call.ts";

/** What kind of question was put, told from the official wording of `type`, `question` and `subject`. */
export const MOTIONS = [
  "cloture_on_motion_to_proceed",
  "cloture",
  "motion_to_proceed",
  "motion_to_table",
  "budget_waiver",
  "motion_to_commit",
  "suspend_the_rules",
  "amendment",
  "passage",
  "other",
] as const;
export type Motion = (typeof MOTIONS)[number];

/** The first rule that fits decides: "cloture on the motion to proceed" is told apart from cloture on the bill. */
const RULES: readonly (readonly [WordingPattern, Motion])[] = [
  [[/cloture/i, /motion to proceed/i], "cloture_on_motion_to_proceed"],
  [/cloture/i, "cloture"],
  [/motion to table/i, "motion_to_table"],
  [/motion to waive/i, "budget_waiver"],
  [/motion to (re)?commit/i, "motion_to_commit"],
  [/suspend/i, "suspend_the_rules"],
  [/motion to proceed/i, "motion_to_proceed"],
  [/on (agreeing to )?the amendment/i, "amendment"],
  [/on passage/i, "passage"],
];

export function motionOf({ type, question }: Pick<RollCall, "type" | "question">): Motion {
  const words = `${type} ${question}`;
  return RULES.find(([pattern]) => fitsWording(words, pattern))?.[1] ?? "other";
}
