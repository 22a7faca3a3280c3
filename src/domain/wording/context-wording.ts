/** The public wording of each context: its label, its meaning on the method page, and its sentence on a card. */
import { writtenDistance } from "../calendar-date.ts";
import { CONTEXTS, type Context, YEARS_APART_DAYS, YEARS_APART_IN_WORDS } from "../comparison.ts";
import type { ContextFilter } from "../comparison-list.ts";
import type { ReadingContext, Side } from "../reading.ts";
import type { Evidence } from "../record.ts";
import { ATTRIBUTION_WORDING } from "./attribution-wording.ts";

type ContextWording = {
  label: string;
  meaning: string;
  /** What the card says of one comparison that carries this context. */
  sentence: (evidence: Evidence) => string;
};

export const CONTEXT_WORDING: Record<Context, ContextWording> = {
  procedural: {
    label: "A vote on procedure",
    meaning: "Ending debate, taking up a measure, setting a budget rule aside: not the measure itself.",
    sentence: (evidence) => ofReading("procedural", evidence),
  },
  tabling: {
    label: "A vote on setting an amendment aside",
    meaning: "A motion to table sets an amendment aside. A Yea is a vote against the amendment; a Nay keeps it alive.",
    sentence: (evidence) => ofReading("tabling", evidence),
  },
  bundled: {
    label: "The measure also did other things",
    meaning: "The measure did more than touch this proposition. The card says what.",
    sentence: (evidence) => ofReading("bundled", evidence),
  },
  by_means: {
    label: "By a particular means",
    meaning: "The proposition was pursued through one means, such as one kind of money. The card says which.",
    sentence: (evidence) => ofReading("by_means", evidence),
  },
  nonbinding: {
    label: "Would not have changed the law",
    meaning: "A budget plan or a sense of the Senate, which does not become law.",
    sentence: (evidence) => ofReading("nonbinding", evidence),
  },
  conditional: {
    label: "The words set a condition",
    meaning: "The words hold under a condition, such as a judge’s warrant. The card says which.",
    sentence: ({ position }) => `The words set a condition: ${position.condition}.`,
  },
  implied: {
    label: "The side is implied by the words",
    meaning: "The side taken follows from the words in one step.",
    sentence: () => "The words do not say this outright; it follows from them in one step.",
  },
  not_own_words: {
    label: "Not in the senator’s own words",
    meaning: "The words are those of an office, a spokesperson, a campaign or a reporter.",
    sentence: ({ statement }) =>
      `The words are those of ${ATTRIBUTION_WORDING[statement.attribution].label}, not the senator’s own.`,
  },
  years_apart: {
    label: `More than ${YEARS_APART_IN_WORDS} apart`,
    meaning: `More than ${YEARS_APART_DAYS} days lie between the vote and the words.`,
    sentence: (evidence) =>
      evidence.comparison.daysApart < 0
        ? `The vote came ${distance(evidence)} after the words.`
        : `More than ${YEARS_APART_IN_WORDS} lie between the vote and the words.`,
  },
  vote_came_first: {
    label: "The vote came first",
    meaning: "The vote was cast before the words were said. The card says how long before.",
    sentence: (evidence) => `The vote came ${distance(evidence)} before the words.`,
  },
  change_acknowledged: {
    label: "Says the view changed",
    meaning: "The speaker says that the view changed, and the vote is the earlier of the two.",
    sentence: () => "The statement says that the view changed after this vote.",
  },
  explained: {
    label: "Explained by the senator",
    meaning: "The senator has publicly explained this vote. The explanation is quoted on the card.",
    sentence: () => "The senator has publicly explained this vote.",
  },
};

/** The choices of the context filter. */
export const CONTEXT_FILTER_LABELS: Record<ContextFilter, string> = {
  none: "Without context",
  any: "With context of any kind",
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
    nay: "A Nay kept the amendment alive; it was not a vote to adopt it.",
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
