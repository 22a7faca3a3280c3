/** What the method page says of each code, beside its label. */
import type { Context, Reason } from "#domain/comparison.ts";
import type { Basis, Stance } from "#domain/position.ts";
import type { Attribution } from "#domain/statement.ts";

export const STANCE_MEANINGS: Record<Stance, string> = {
  supports: "The words are for the proposition.",
  opposes: "The words are against the proposition.",
  mixed: "The words argue both ways. No vote is compared with them.",
  leaves_to_localities:
    "The words say that places should choose for themselves. That is an answer, and no vote is compared with it.",
  no_answer: "A question was put and the reply takes no side. The question and the whole reply are shown.",
};

export const BASIS_MEANINGS: Record<Basis, string> = {
  explicit: "No step is needed from the words to the side they take.",
  implied:
    "One step is needed. “I am opposed to sanctuary cities” is read as support for cooperation, and the card says so.",
};

export const ATTRIBUTION_MEANINGS: Record<Attribution, string> = {
  own_words: "Spoken or signed by the senator.",
  office: "Given out by the senator’s office.",
  spokesperson: "Given by a spokesperson.",
  campaign: "Given by the campaign.",
  reported: "Told by a reporter without quoting. An opponent’s or a host’s account is never read.",
};

export const CONTEXT_MEANINGS: Record<Context, string> = {
  procedural: "Ending debate, taking up a measure, setting a budget rule aside: not the measure itself.",
  tabling: "A motion to table sets an amendment aside. A Yea is a vote against the amendment; a Nay keeps it alive.",
  bundled: "The measure did more than touch this proposition. The card says what.",
  by_means: "The proposition was pursued through one means, such as one kind of money. The card says which.",
  nonbinding: "A budget plan or a sense of the Senate, which does not become law.",
  conditional: "The words hold under a condition, such as a judge’s warrant. The card says which.",
  implied: "The side taken follows from the words in one step.",
  not_own_words: "The words are those of an office, a spokesperson, a campaign or a reporter.",
  years_apart: "More than 730 days lie between the vote and the words.",
  vote_came_first: "The vote was cast before the words were said. The card says how long before.",
  change_acknowledged: "The speaker says that the view changed, and the vote is the earlier of the two.",
  explained: "The senator has publicly explained this vote. The explanation is quoted on the card.",
};

export const REASON_MEANINGS: Partial<Record<Reason, string>> = {
  did_what_the_position_wants:
    "The words support the proposition and the vote advanced it, or they oppose it and the vote blocked it.",
  did_the_opposite:
    "The words support the proposition and the vote blocked it, or they oppose it and the vote advanced it.",
  vote_switched_to_reconsider: "Not comparable. Whoever votes on the winning side may ask for reconsideration.",
};
