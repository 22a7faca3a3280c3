/** Whether a quote stands in the text of its source, whatever its quotation marks, dashes and white space are. */
import { around, enclosedIn } from "../text/enclosed.ts";
import { indexOfPart } from "../text/part-of-text.ts";

/**
 * `found`: the passage as it stands in the text; its `words` from the first to the last that are quoted, and what stands
 * before and after. Else the part that was not found, and what comes nearest to it.
 */
export type QuoteCheck =
  | { found: true; passage: string; before: string; words: string; after: string }
  | { found: false; missing: string; nearest: string };

const SAME_CHARACTER: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ""],
  [/[“”„‟«»″]/g, '"'],
  [/[‘’‚‛′]/g, "'"],
  [/[‐‑‒–—―−]/g, "-"],
  [/\s+/g, " "],
];

/** What an editor put in, and the signs of what an editor left out: they are not looked for. */
const PUT_IN = [["[", "]"]] as const;
const LEFT_OUT = /…|\.\.\./;

/** How far the passage that is shown goes beyond the quote on either side. */
const AROUND = 120;

/** One way of writing for what only looks different. */
export function plainText(text: string): string {
  return SAME_CHARACTER.reduce(
    (plain, [characters, character]) => plain.replace(characters, character),
    text.normalize("NFC"),
  ).trim();
}

/** The parts of the quote have to stand in the text one after the other. */
export function checkQuote(quote: string, sourceText: string): QuoteCheck {
  const text = plainText(sourceText);
  const spoken = plainText(quote);
  const parts = around(spoken, enclosedIn(spoken, PUT_IN))
    .flatMap((part) => part.split(LEFT_OUT))
    .map((part) => part.trim())
    .filter((part) => /\p{L}|\p{N}/u.test(part));
  let from = 0;
  let start: number | null = null;
  for (const part of parts) {
    const at = indexOfPart(text, part, from);
    if (at === -1) return { found: false, missing: part, nearest: nearestTo(part, text) };
    start ??= at;
    from = at + part.length;
  }
  const [before, words, after] = [
    text.slice(Math.max(0, (start ?? 0) - AROUND), start ?? 0),
    text.slice(start ?? 0, from),
    text.slice(from, from + AROUND),
  ];
  return { found: true, passage: before + words + after, before, words, after };
}

/** The run of as many words that has the most words of the part in it; each word counts as often as it stands there. */
function nearestTo(part: string, text: string): string {
  const [target, words] = [wordsOf(part), wordsOf(text)];
  const left = new Map<string, number>();
  for (const word of target) left.set(word.key, (left.get(word.key) ?? 0) + 1);
  let [shared, best, bestAt] = [0, 0, 0];
  const count = (key: string, step: 1 | -1) => {
    const still = left.get(key);
    if (still === undefined) return;
    // Taking a word into the run uses one up; it is shared as long as there was one left.
    if (step === 1 ? still > 0 : still >= 0) shared += step;
    left.set(key, still - step);
  };
  for (const [index, { key }] of words.entries()) {
    count(key, 1);
    const leaving = words[index - target.length];
    if (leaving) count(leaving.key, -1);
    if (shared > best) [best, bestAt] = [shared, Math.max(0, index - target.length + 1)];
  }
  if (best === 0) return "";
  const [first, last] = [words[bestAt], words[Math.min(bestAt + target.length, words.length) - 1]];
  return text.slice(first?.at ?? 0, (last?.at ?? 0) + (last?.text.length ?? 0));
}

function wordsOf(text: string): { text: string; key: string; at: number }[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    key: match[0].toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""),
    at: match.index,
  }));
}

/** Why a reader cannot look words up in a stored copy of their source. */
export type UncheckedQuote = "no_copy" | "not_in_copy";

/** Null where the words stand in the stored copy, and where it is not known any more whether they stood in that of then. */
export function uncheckedBecause({
  source,
  quoteInCopy,
}: {
  source: { archived: unknown };
  quoteInCopy: boolean | null;
}): UncheckedQuote | null {
  if (!source.archived) return "no_copy";
  return quoteInCopy === false ? "not_in_copy" : null;
}
