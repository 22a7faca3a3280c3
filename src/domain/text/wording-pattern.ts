/** What a text is told by: one expression, or two of which the second stands anywhere behind the first. */
export type WordingPattern = RegExp | readonly [first: RegExp, second: RegExp];

/** Whether a text fits: one search for each expression. Both in one, with `.*` between, would search again for each first. */
export function fitsWording(text: string, pattern: WordingPattern): boolean {
  if (pattern instanceof RegExp) return pattern.test(text);
  const [first, second] = pattern;
  const found = first.exec(text);
  return found !== null && second.test(text.slice(found.index + found[0].length));
}
