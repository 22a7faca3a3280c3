/** Small damage to a text, again and again: what fuzzers do to find the input that nobody thought of. */

/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const PIECES = [
  "<",
  ">",
  "&",
  "]]>",
  "<!--",
  "<![CDATA[",
  "&#0;",
  "&lt;",
  "&x;",
  "<!DOCTYPE a [",
  '"',
  "'",
  "\\",
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  "null",
  "true",
  "-1",
  "1e999",
  "0000000",
  "\0",
  "\ufffd",
  "\ud800",
  "é",
  "\t",
  "\n",
  "\r\n",
  "- ",
  "*a",
  "&a ",
  "!!js/function",
  "__proto__",
  "constructor",
  "Yea",
  "Nay",
  "Guilty",
  "VP",
  "S999",
  "9999-99-99",
  "(54-45",
  "/",
  "../../",
  "%",
  "{{",
  "<a>",
  "</a>",
];

/** One text with one to six changes: pieces cut, doubled, swapped, overwritten, bytes turned, the end cut off. */
export function mutate(text: string, random: Random): string {
  let mutated = text;
  const times = 1 + Math.floor(random() * 6);
  for (let change = 0; change < times; change += 1) mutated = changeOnce(mutated, random);
  return mutated;
}

function changeOnce(text: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1));
  const length = Math.floor(random() ** 3 * 200);
  const piece = PIECES[Math.floor(random() * PIECES.length)] as string;
  const [before, cut, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  switch (Math.floor(random() * 7)) {
    case 0:
      return before + after;
    case 1:
      return before + cut + cut + after;
    case 2:
      return before + piece + text.slice(at);
    case 3:
      return before + piece + after;
    case 4:
      return before + piece.repeat(1 + Math.floor(random() * 300)) + text.slice(at);
    case 5:
      return before;
    default:
      return before + String.fromCharCode(Math.floor(random() * 0x300)) + text.slice(at + 1);
  }
}
