/**
 * Where a part stands in a text from there on; -1 where it does not. As `indexOf`, but each sign of the text is looked
 * at twice at most (Knuth, Morris and Pratt): `indexOf` takes minutes for a long part that almost stands everywhere.
 */
export function indexOfPart(text: string, part: string, from = 0): number {
  if (part === "") return from;
  const begunAgain = restarts(part);
  let matched = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    while (matched > 0 && part.charCodeAt(matched) !== code) matched = begunAgain[matched - 1] as number;
    if (part.charCodeAt(matched) === code) matched += 1;
    if (matched === part.length) return at + 1 - matched;
  }
  return -1;
}

/** For each beginning of the part, how much of it is also its end: so much has been found when the next sign is another. */
function restarts(part: string): Uint32Array {
  const lengths = new Uint32Array(part.length);
  let matched = 0;
  for (let at = 1; at < part.length; at += 1) {
    const code = part.charCodeAt(at);
    while (matched > 0 && part.charCodeAt(matched) !== code) matched = lengths[matched - 1] as number;
    if (part.charCodeAt(matched) === code) matched += 1;
    lengths[at] = matched;
  }
  return lengths;
}

/** Whether a part stands anywhere in a text. */
export function hasPart(text: string, part: string): boolean {
  return indexOfPart(text, part) !== -1;
}
