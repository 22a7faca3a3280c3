/** The public wording of the codes of a position: one row per code. */
import type { Basis, Stance } from "../position.ts";

export const STANCE_WORDING: Record<Stance, { label: string; meaning: string }> = {
  supports: { label: "Supports", meaning: "The words are for the proposition." },
  opposes: { label: "Opposes", meaning: "The words are against the proposition." },
  mixed: { label: "Argues both ways", meaning: "The words argue both ways. No vote is compared with them." },
  leaves_to_localities: {
    label: "Says the choice is local",
    meaning:
      "The words say that places should choose for themselves. That is an answer, and no vote is compared with it.",
  },
  no_answer: {
    label: "Asked, did not answer",
    meaning: "A question was put and the reply takes no side. The question and the whole reply are shown.",
  },
};

export const BASIS_WORDING: Record<Basis, { label: string; meaning: string }> = {
  explicit: { label: "The words say it", meaning: "No step is needed from the words to the side they take." },
  implied: {
    label: "Implied by the words",
    meaning:
      "One step is needed. “I am opposed to sanctuary cities” is read as support for cooperation, and the card says so.",
  },
};

/** A position that takes no side, with its date: "Asked in March 2024, did not answer". */
export function noSideSentence(stance: Exclude<Stance, "supports" | "opposes">, when: string): string {
  if (stance === "no_answer") return `Asked ${when}, did not answer`;
  return stance === "mixed" ? `Argued both ways ${when}` : `Said ${when} that the choice is local`;
}
