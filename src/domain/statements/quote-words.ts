/** The words of a text as a reader sees them, each with its place in the text as it is stored. */
import { enclosedIn, type Stretch } from "../text/enclosed.ts";

/** `key`: what is compared. `from` and `to`: where it stands in the stored text. */
export type Word = Stretch & { key: string };

/** One character for another, so that every place in the text stays the same. */
const SAME_CHARACTER: readonly (readonly [RegExp, string])[] = [
  [/[‘’‛ʼʻʹ′´`＇]/g, "'"],
  [/[‐‑‒–—―−﹘﹣]/g, "-"],
  [/\s/g, " "],
];
const FULL_WIDTH = /[！-～]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
const LIGATURE = /[ﬀ-ﬆ]/g;
/** Soft hyphens, zero-width characters, marks of direction. */
const INVISIBLE = /\p{Cf}/gu;

/** A run of letters and digits, or one sign that is compared. Commas, periods, quotation marks and parentheses are not. */
const RUN = /[\p{L}\p{M}\p{N}\p{Cf}]+|[-.…?$€£%&+=#@<>°§]/gu;
const HYPHENS = /[-‐‑]/;
const DIGIT = /\p{N}/u;
const LETTER = /[\p{L}\p{M}]/u;

/** What numbers are made of between two digits. */
const IN_NUMBERS = /[.,:/]/;

/** Ends of words that are no words: a PDF puts a space where it hid a soft hyphen ("no tify"). */
const ENDS_OF_WORDS = new Set(
  (
    "tify tifies tified tifying tion tions tional sion sions ment ments ness ity ities cies ify ified ifies ized izing " +
    "ously tive tives ture tures tance tances nities gration diction dictions"
  ).split(" "),
);

/** The text with the same length, and nothing in it but what a reader reads, in one way of writing. */
function visible(text: string): string {
  const characters = SAME_CHARACTER.reduce((all, [from, to]) => all.replace(from, to), blanked(text));
  return characters.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET));
}

const TIMES = /^\s*[\d:.,]+ --> [\d:.,]+/;
const CUE_NUMBER = /^\d+$/;
const PAGE_LINE = /^(?:Page \d+(?: of \d+)?|- ?\d+ ?-|[SHED]\d{1,5})$/;

/** Marks of pages, and the times of captions, become white space. */
function blanked(text: string): string {
  const gone = enclosedIn(text, [["[", "]"]]).filter(({ from }) => text.startsWith("[[Page ", from));
  const captions = /^\s*WEBVTT/.test(text.slice(0, 100));
  if (captions) gone.push(...enclosedIn(text, [["<", ">"]]));
  let at = 0;
  let before: (Stretch & { line: string }) | null = null;
  for (const whole of text.split("\n")) {
    const line = whole.length > 200 ? "" : whole.trim();
    const stretch = { from: at, to: at + whole.length };
    const isTime = TIMES.test(line);
    if (isTime || PAGE_LINE.test(line) || (captions && at === 0)) gone.push(stretch);
    if (isTime && before && CUE_NUMBER.test(before.line)) gone.push(before);
    before = { ...stretch, line };
    at += whole.length + 1;
  }
  return withBlanks(text, gone);
}

/** The text with white space of the same length for these stretches. */
export function withBlanks(text: string, stretches: readonly Stretch[]): string {
  let [result, at] = ["", 0];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    if (to <= at) continue;
    // A page mark is closed by two brackets.
    const end = text.startsWith("[[Page ", from) && text[to] === "]" ? to + 1 : to;
    result += text.slice(at, Math.max(at, from)) + " ".repeat(end - Math.max(at, from));
    at = end;
  }
  return result + text.slice(at);
}

/** The words and signs of a text. Words that are broken at the end of a line are still in their pieces. */
export function readWords(stored: string): Word[] {
  const text = visible(stored);
  const words: Word[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (index < end) continue;
    const first = run.charAt(0);
    if (first === "." && isDecimal(text, index)) end = endOfWord(text, index + 1, afterDigits(text, index + 1));
    else if (first === ".") end = afterDots(text, index);
    else if (first === "-") end = afterSame(text, index, "-");
    else if (LETTER.test(run) || DIGIT.test(run)) end = endOfWord(text, index, index + run.length);
    else end = index + run.length;
    const key = keyOf(text.slice(index, end), first);
    const last = words.at(-1);
    // "$100" and "10%" are one number each.
    if (
      last &&
      last.to === index &&
      ((/[$€£]/.test(last.key) && DIGIT.test(first)) || (first === "%" && isNumber(last)))
    ) {
      last.key += key;
      last.to = end;
    } else if (key !== "" && !(key === "-" && last?.key === "-") && !(key === "…" && last?.key === "…"))
      words.push({ key, from: index, to: end });
  }
  return words;
}

/** ".5" is a number. */
function isDecimal(text: string, at: number): boolean {
  return DIGIT.test(text.charAt(at + 1)) && !/[\p{L}\p{N}.]/u.test(text.charAt(at - 1));
}

function keyOf(written: string, first: string): string {
  if (first === "." && /^[. ]+$/.test(written)) return written.split(".").length < 4 ? "" : "…";
  if (first === "-") return "-";
  const key = written
    .replace(INVISIBLE, "")
    .replace(LIGATURE, (sign) => sign.normalize("NFKC"))
    .replace(/[[\]]/g, "")
    .normalize("NFC");
  return DIGIT.test(first) ? key.replaceAll(",", "") : key;
}

export function isNumber({ key }: Word): boolean {
  return DIGIT.test(key);
}

function afterDigits(text: string, from: number): number {
  let at = from;
  while (DIGIT.test(text.charAt(at))) at += 1;
  return at;
}

/** Behind a run of periods with white space between them. */
function afterDots(text: string, from: number): number {
  let end = from + 1;
  for (let at = end; text[at] === "." || text[at] === " "; at += 1) if (text[at] === ".") end = at + 1;
  return end;
}

function afterSame(text: string, from: number, sign: string): number {
  let at = from + 1;
  while (text[at] === sign) at += 1;
  return at;
}

/** Apostrophes between letters, signs between digits and brackets between letters belong to the word. */
function endOfWord(text: string, from: number, endOfRun: number): number {
  const run = /[\p{L}\p{M}\p{N}\p{Cf}]+/uy;
  let end = endOfRun;
  for (;;) {
    const [before, sign, after] = [text.slice(Math.max(from, end - 1), end), text.charAt(end), text.charAt(end + 1)];
    const joins =
      ((sign === "'" || sign === "[" || sign === "]") && LETTER.test(before) && LETTER.test(after)) ||
      (IN_NUMBERS.test(sign) && DIGIT.test(before) && DIGIT.test(after));
    run.lastIndex = end + 1;
    if (!joins || !run.test(text)) return end;
    end = run.lastIndex;
  }
}

/** More pieces than that no word is broken into. */
const MOST_PIECES = 4;

/** The whole words that the pieces from there on may be, the longest first, and how many words and signs they take. */
function wholesAt(words: readonly Word[], at: number, stored: string): { whole: Word; taken: number }[] {
  const wholes: { whole: Word; taken: number }[] = [];
  let whole = words[at] as Word;
  if (!LETTER.test(whole.key.charAt(0))) return [];
  for (let [next, pieces] = [at + 1, 1]; pieces < MOST_PIECES; pieces += 1) {
    const sign = words[next];
    const hasHyphen = sign?.key === "-" && sign.from === whole.to && HYPHENS.test(stored.slice(sign.from, sign.to));
    const piece = hasHyphen ? words[next + 1] : sign;
    if (!piece || !LETTER.test(piece.key.charAt(0)) || piece.from <= (hasHyphen ? sign.to : whole.to)) break;
    if (!hasHyphen && stored[whole.to - 1] !== "\u00ad" && !ENDS_OF_WORDS.has(piece.key)) break;
    next += hasHyphen ? 2 : 1;
    whole = { key: whole.key + piece.key, from: whole.from, to: piece.to };
    wholes.unshift({ whole, taken: next - at });
  }
  return wholes;
}

/** Every word that a text has, whichever way its broken words are read. */
export function wordsIn(words: readonly Word[], stored: string): Set<string> {
  const keys = new Set(words.map(({ key }) => key));
  for (const at of words.keys()) for (const { whole } of wholesAt(words, at, stored)) keys.add(whole.key);
  return keys;
}

/**
 * Puts words together that are broken at the end of a line, where the whole is a word that is looked for. "com-" and
 * "munity" are "community" to whoever looks for that; "fact-" and "based" are "fact-based".
 */
export function joinBroken(words: readonly Word[], stored: string, isWord: (key: string) => boolean): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const found = wholesAt(words, at, stored).find(({ whole }) => isWord(whole.key));
    joined.push(found?.whole ?? (words[at] as Word));
    at += found?.taken ?? 1;
  }
  return joined;
}
