/** The public wording of the codes of a position: one row per code. */

import type { Basis, Stance } from "../propositions/position.ts";
import { capital } from "../text/capital.ts";

export const STANCE_WORDING: Record<Stance, { label: string; meaning: string }> = {
  supports: { label: "Supports", meaning: "The statement is for the proposition." },
  opposes: { label: "Opposes", meaning: "The statement is against the proposition." },
  mixed: { label: "Argues both ways", meaning: "The statement argues both ways. We compare no vote with it." },
  leaves_to_localities: {
    label: "Says the choice is local",
    meaning: "The statement says places should choose for themselves. That is an answer. We compare no vote with it.",
  },
  no_answer: {
    label: "Asked, did not answer",
    meaning: "A question was asked and the reply takes no side. We show the question and the full reply.",
  },
};

export const BASIS_WORDING: Record<Basis, { label: string; meaning: string }> = {
  explicit: { label: "Said outright", meaning: "The statement says it in so many words." },
  implied: {
    label: "Implied",
    meaning:
      "It takes one inference. We read “I am opposed to sanctuary cities” as support for cooperation, and the card says so.",
  },
};

/** A position that takes no side, with its date: "Asked in March 2024, did not answer". */
export function noSideSentence(stance: Exclude<Stance, "supports" | "opposes">, when: string): string {
  if (stance === "no_answer") return `Asked ${when}, did not answer`;
  return `${capital(when)}, ${stance === "mixed" ? "argued both ways" : "said the choice is local"}`;
}
