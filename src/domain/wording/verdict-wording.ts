/** The public wording of each verdict and of each reason for it: one row per code. */
import type { Reason, Verdict } from "../comparison.ts";

export const VERDICT_WORDING: Record<Verdict, { label: string; meaning: string }> = {
  matches: { label: "Match", meaning: "The vote did what the stated position wants." },
  conflicts: {
    label: "Conflict",
    meaning:
      "The vote did the opposite of what the stated position wants. Context explains a conflict; it never hides one.",
  },
  not_comparable: {
    label: "Not comparable",
    meaning: "The words take no side, or no side was cast, or that side did neither. The reason is always given.",
  },
};

/** Labels one comparison; a conflict without any context is a direct one. */
export function verdictLabel(verdict: Verdict, withContext: boolean): string {
  const { label } = VERDICT_WORDING[verdict];
  if (verdict === "not_comparable") return label;
  if (withContext) return `${label}, with context`;
  return verdict === "conflicts" ? `Direct ${label.toLowerCase()}` : label;
}

/** `sentence` stands on the card; `meaning`, where there is one, explains the rule on the method page. */
export const REASON_WORDING: Record<Reason, { sentence: string; meaning?: string }> = {
  did_what_the_position_wants: {
    sentence: "The vote cast did what the position wants.",
    meaning: "The words support the proposition and the vote advanced it, or they oppose it and the vote blocked it.",
  },
  did_the_opposite: {
    sentence: "The vote cast did the opposite of what the position wants.",
    meaning: "The words support the proposition and the vote blocked it, or they oppose it and the vote advanced it.",
  },
  stance_mixed: { sentence: "The statement argues both ways." },
  stance_leaves_to_localities: { sentence: "The statement says that the choice is local." },
  stance_no_answer: { sentence: "The reply takes no side on the question." },
  vote_present: { sentence: "Voted Present, which is neither Yea nor Nay." },
  vote_not_voting: { sentence: "Did not vote; the record does not say why." },
  vote_candidate: { sentence: "Voted for a candidate by name, which is neither Yea nor Nay." },
  vote_not_in_office: { sentence: "Was not in this chamber on that day." },
  vote_switched_to_reconsider: {
    sentence: "A party leader’s vote on the winning side, cast to be able to ask for another vote.",
    meaning: "Not comparable. Whoever votes on the winning side may ask for reconsideration.",
  },
  side_did_neither: { sentence: "That side of the vote neither advanced nor blocked the proposition." },
};
