/** A quotation made shorter without cutting a word, for places that have no room for all of it. */
import { indexOfPart } from "../text/part-of-text.ts";

/** `whole`: nothing was left out. */
export type Excerpt = { text: string; whole: boolean };

/**
 * The part of `quote` around `span`, at most about `limit` signs, cut between words, with an ellipsis wherever
 * something is left out. The span itself is always whole, however long, unless it alone is longer than the limit:
 * then it is cut at its end, and the ellipsis says so.
 */
export function excerptAround(quote: string, span: string, limit: number): Excerpt {
  const text = quote.replaceAll(/\s+/gu, " ").trim();
  if (lengthOf(text) <= limit) return { text, whole: true };
  const words = span.replaceAll(/\s+/gu, " ").trim();
  const at = Math.max(0, indexOfPart(text, words));
  // What is before the span tells what it is about: it may take a third of the room that the span leaves.
  const margin = Math.max(0, Math.floor((limit - lengthOf(words)) / 3));
  const start = at - lastWords(text.slice(0, at), margin).length;
  const passage = text.slice(start);
  const opening = firstWords(passage, limit);
  const [cutBefore, cutAfter] = [start > 0, opening.length < passage.trimEnd().length];
  return { text: `${cutBefore ? "… " : ""}${opening}${cutAfter ? " …" : ""}`, whole: !cutBefore && !cutAfter };
}

/** The words at the start of a text, at most so many signs; of a single longer word its first signs. */
export function firstWords(text: string, limit: number): string {
  const characters = graphemes(text);
  if (characters.length <= limit) return text;
  const cut = characters.slice(0, limit).join("");
  const isBetweenWords = /\s/u.test(characters[limit] ?? " ");
  const wordAtEnd = characters.slice(0, limit).findLastIndex((character) => /\s/u.test(character)) + 1;
  const whole = characters.slice(0, wordAtEnd).join("").trimEnd();
  return isBetweenWords || whole === "" ? cut.trimEnd() : whole;
}

function lastWords(text: string, limit: number): string {
  const characters = graphemes(text);
  if (characters.length <= limit) return text;
  const cut = limit === 0 ? "" : characters.slice(-limit).join("");
  if (/\s/u.test(characters.at(-limit - 1) ?? "") || cut === "") return cut.trimStart();
  const space = /^\S*\s+/u.exec(cut);
  return space ? cut.slice(space[0].length) : "";
}

/** Signs as readers see them: an emoji of several parts or a letter with its accents counts once and is never cut. */
function graphemes(text: string): string[] {
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}

function lengthOf(text: string): number {
  return graphemes(text).length;
}

const SEGMENTER = new Intl.Segmenter("en", { granularity: "grapheme" });
