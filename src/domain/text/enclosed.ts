/** Where a stretch of a text stands: from its first sign to the one after its last. */
export type Stretch = { from: number; to: number };

/**
 * What stands between two signs, both included, in the order of the text and none within another. One look at each
 * sign, however often one of them stands there without the other.
 */
export function enclosedIn(text: string, delimiters: readonly (readonly [open: string, close: string])[]): Stretch[] {
  const found: Stretch[] = [];
  const closed = new Map(delimiters);
  for (let at = 0; at < text.length && closed.size > 0; at += 1) {
    const open = text[at] as string;
    const close = closed.get(open);
    if (close === undefined) continue;
    const end = text.indexOf(close, at + 1);
    // Never closed from here on: no later one is, either.
    if (end === -1) closed.delete(open);
    else {
      found.push({ from: at, to: end + 1 });
      at = end;
    }
  }
  return found;
}

/** What is left of a text around these stretches of it, in its order. */
export function around(text: string, stretches: readonly Stretch[]): string[] {
  const starts = [0, ...stretches.map(({ to }) => to)];
  return starts.map((start, index) => text.slice(start, stretches[index]?.from ?? text.length));
}
