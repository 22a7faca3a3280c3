/** The public wording of each context: its label, its meaning on the method page, and its sentence on a card. */

import { CONTEXTS, type Context, YEARS_APART_DAYS, YEARS_APART_TEXT } from "../comparisons/comparison.ts";
import type { ContextFilter } from "../comparisons/comparison-list.ts";
import type { Evidence } from "../record/record.ts";
import type { ReadingContext, Side } from "../roll-calls/reading.ts";
import { writtenDistance } from "../values/calendar-date.ts";
import { ATTRIBUTION_WORDING } from "./attribution-wording.ts";

type ContextWording = {
  label: string;
  meaning: string;
  /** What the card says of one comparison that carries this context. */
  sentence: (evidence: Evidence) => string;
};

export const CONTEXT_WORDING: Record<Context, ContextWording> = {
  procedural: {
    label: "Procedural vote",
    meaning: "A vote to end debate, take up a measure or waive a budget rule. It is not a vote on the measure itself.",
    sentence: (evidence) => ofReading("procedural", evidence),
  },
  tabling: {
    label: "Vote to set an amendment aside",
    meaning:
      "A motion to table sets an amendment aside. Voting yes is a vote against the amendment. Voting no keeps it alive.",
    sentence: (evidence) => ofReading("tabling", evidence),
  },
  bundled: {
    label: "The measure also did other things",
    meaning: "The measure did more than affect this proposition. The card says what.",
    sentence: (evidence) => ofReading("bundled", evidence),
  },
  by_means: {
    label: "By one particular means",
    meaning: "The measure pursued the proposition in one way, such as through one kind of money. The card says how.",
    sentence: (evidence) => ofReading("by_means", evidence),
  },
  nonbinding: {
    label: "Would not have changed the law",
    meaning: "A budget plan or a “sense of the Senate” resolution, which does not become law.",
    sentence: (evidence) => ofReading("nonbinding", evidence),
  },
  conditional: {
    label: "Only under a condition",
    meaning: "The statement sets a condition, such as a judge’s warrant. The card says which.",
    sentence: ({ position }) => `Only under a condition: ${position.condition}.`,
  },
  implied: {
    label: "Implied",
    meaning: "It takes one inference to get from the statement to the side.",
    sentence: () => "Implied: the statement doesn’t say this in so many words.",
  },
  not_own_words: {
    label: "Not in the senator’s own words",
    meaning: "The words come from an office, a spokesperson, a campaign or a reporter.",
    sentence: ({ statement }) =>
      `From ${ATTRIBUTION_WORDING[statement.attribution].label}, not in the senator’s own words.`,
  },
  years_apart: {
    label: `More than ${YEARS_APART_TEXT} apart`,
    meaning: `The vote and the statement are more than ${YEARS_APART_DAYS} days apart.`,
    sentence: (evidence) =>
      evidence.comparison.daysApart < 0
        ? `The vote came ${distance(evidence)} after the statement.`
        : `More than ${YEARS_APART_TEXT} apart.`,
  },
  vote_came_first: {
    label: "The vote came first",
    meaning: "The vote was cast before the statement was made. The card says how long before.",
    sentence: (evidence) => `The vote came ${distance(evidence)} before the statement.`,
  },
  change_acknowledged: {
    label: "Says the view changed",
    meaning: "The speaker says the view changed, and the vote came before the statement.",
    sentence: () => "The statement came after this vote and says the view changed.",
  },
  explained: {
    label: "Explained by the senator",
    meaning: "The senator has publicly explained this vote. The card quotes the explanation.",
    sentence: () => "The senator has publicly explained this vote.",
  },
};

/** The choices of the context filter. */
export const CONTEXT_FILTER_LABELS: Record<ContextFilter, string> = {
  none: "Without context",
  any: "With any context",
  ...(Object.fromEntries(CONTEXTS.map((context) => [context, CONTEXT_WORDING[context].label])) as Record<
    Context,
    string
  >),
};

/** Each context of one comparison as the sentence that stands on the card. */
export function contextSentences(evidence: Evidence): { context: Context; sentence: string }[] {
  return evidence.comparison.context.map((context) => ({
    context,
    sentence: CONTEXT_WORDING[context].sentence(evidence),
  }));
}

/**
 * What a reading's context says on one side of the vote. `bundled` and `by_means` have no general sentence; the
 * reading brings its own. @throws RangeError where such a reading brings none
 */
export function readingContextSentence(context: ReadingContext, side: Side, own: string | undefined): string {
  if (own) return own;
  const general = GENERAL_SENTENCES[context];
  if (general === null) throw new RangeError(`${context} needs a sentence of its own`);
  return typeof general === "string" ? general : general[side];
}

const GENERAL_SENTENCES: Record<ReadingContext, string | Record<Side, string> | null> = {
  procedural: "This was a vote on whether to take up the measure or end debate on it, not on the measure itself.",
  tabling: {
    yea: "A Yea set the amendment aside, which defeats it without a vote on its text.",
    nay: "A Nay kept the amendment alive. It was not a vote to adopt it.",
  },
  bundled: null,
  by_means: null,
  nonbinding: "It would not have changed the law.",
};

function ofReading(context: ReadingContext, { vote, reading }: Evidence): string {
  return readingContextSentence(context, vote.voteCast === "yea" ? "yea" : "nay", reading.contextText[context]);
}

function distance({ on, comparison }: Evidence): string {
  return writtenDistance(on.rollCall.heldOn, comparison.daysApart);
}
