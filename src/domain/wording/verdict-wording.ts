/** The public wording of each verdict and of each reason for it: one row per code. */
import type { Reason, Verdict } from "../comparisons/comparison.ts";

export const VERDICT_WORDING: Record<Verdict, { label: string; meaning: string }> = {
  matches: { label: "Match", meaning: "The vote fits the position in the statement." },
  conflicts: {
    label: "Conflict",
    meaning: "The vote went against the position in the statement. Context explains a conflict. It never hides one.",
  },
  not_comparable: {
    label: "Not comparable",
    meaning:
      "The statement takes no side, the senator did not vote yes or no, or that vote did not affect the proposition. We always give the reason.",
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
    sentence: "This vote fits that position.",
    meaning:
      "The statement supports the proposition and the vote advanced it. Or the statement opposes it and the vote blocked it.",
  },
  did_the_opposite: {
    sentence: "This vote went against that position.",
    meaning:
      "The statement supports the proposition and the vote blocked it. Or the statement opposes it and the vote advanced it.",
  },
  stance_mixed: { sentence: "The statement argues both ways." },
  stance_leaves_to_localities: { sentence: "The statement says the choice is local." },
  stance_no_answer: { sentence: "The reply takes no side on the question." },
  vote_present: { sentence: "Voted present, which is neither yes nor no." },
  vote_not_voting: { sentence: "Did not vote. The official record gives no reason." },
  vote_candidate: { sentence: "Voted for a candidate by name, which is neither yes nor no." },
  vote_not_in_office: { sentence: "Was not in this chamber that day." },
  vote_switched_to_reconsider: {
    sentence: "A party leader switched to the winning side to be able to call for a new vote.",
    meaning: "Not comparable. Only a member who voted on the winning side may move to reconsider.",
  },
  side_did_neither: { sentence: "This vote neither advanced nor blocked the proposition." },
};
