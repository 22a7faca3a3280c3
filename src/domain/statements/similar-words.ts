/** How much two texts have their words in common, rare words counting for more than those that stand everywhere. */

/** In how many of the texts each word stands, of how many there are. */
export type WordCounts = { texts: number; containing: ReadonlyMap<string, number> };

/** Shorter words are held to say nothing of the subject. */
const SHORTEST = 3;

/** The words of a text, once each, as they are compared. */
export function comparedWords(text: string): Set<string> {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter(({ length }) => length >= SHORTEST));
}

export function countWords(texts: readonly string[]): WordCounts {
  const containing = new Map<string, number>();
  for (const text of texts)
    for (const word of comparedWords(text)) containing.set(word, (containing.get(word) ?? 0) + 1);
  return { texts: texts.length, containing };
}

/**
 * 0 for nothing in common to 1 for the same words: the weight of the words that both have, of all that the shorter has.
 * A passage is therefore as near to the speech that it was taken from as to itself.
 */
export function similarity(a: string, b: string, counts: WordCounts): number {
  const weight = (word: string) => Math.log(1 + (counts.texts + 1) / (1 + (counts.containing.get(word) ?? 0)));
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weight(word), 0);
  const [one, other] = [comparedWords(a), comparedWords(b)];
  const least = Math.min(sum(one), sum(other));
  return least === 0 ? 0 : sum([...one].filter((word) => other.has(word))) / least;
}
