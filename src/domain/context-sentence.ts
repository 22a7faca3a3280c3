/** Each context of one comparison as the sentence that stands on the card. */
import { writtenDistance } from "./calendar-date.ts";
import type { Context } from "./comparison.ts";
import { ATTRIBUTION_LABELS, readingContextSentence } from "./labels.ts";
import { READING_CONTEXTS, type ReadingContext } from "./reading.ts";
import type { Evidence } from "./record.ts";

export function contextSentences(evidence: Evidence): { context: Context; sentence: string }[] {
  return evidence.comparison.context.map((context) => ({ context, sentence: sentenceOf(context, evidence) }));
}

function sentenceOf(context: Context, { statement, position, vote, on, reading, comparison }: Evidence): string {
  if (isReadingContext(context)) {
    return readingContextSentence(context, vote.voteCast === "yea" ? "yea" : "nay", reading.contextText[context]);
  }
  const distance = writtenDistance(on.rollCall.heldOn, comparison.daysApart);
  switch (context) {
    case "conditional":
      return `The words set a condition: ${position.condition}.`;
    case "implied":
      return "The words do not say this outright; it follows from them in one step.";
    case "not_own_words":
      return `The words are those of ${ATTRIBUTION_LABELS[statement.attribution]}, not the senator’s own.`;
    case "years_apart":
      return comparison.daysApart < 0
        ? `The vote came ${distance} after the words.`
        : "More than two years lie between the vote and the words.";
    case "vote_came_first":
      return `The vote came ${distance} before the words.`;
    case "change_acknowledged":
      return "The statement says that the view changed after this vote.";
    case "explained":
      return "The senator has publicly explained this vote.";
  }
}

function isReadingContext(context: Context): context is ReadingContext {
  return (READING_CONTEXTS as readonly string[]).includes(context);
}
