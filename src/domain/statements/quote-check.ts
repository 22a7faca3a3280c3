/**
 * Whether a quote stands in the text of its source. Words are compared, as a reader sees them: quotation marks, dashes,
 * white space, ligatures, page marks and words broken at the end of a line may look different; a word, a number, a
 * negation or a letter's case may not.
 */
import { enclosedIn, type Stretch } from "../text/enclosed.ts";
import { isNumber, joinBroken, readWords, type Word, withBlanks, wordsIn } from "./quote-words.ts";

/** What the quote leaves out between two of its parts; `from`: where it begins in the stored text. */
export type Omission = { from: number; words: string; hasNumber: boolean };

/** Why a quote counts as not found: other words, only other case, a negation left out, or too much left out. */
export type NotFoundBecause = "words" | "letter_case" | "negation_left_out" | "too_much_left_out";

/**
 * `found`: the passage as it stands in the text; its `words` from the first to the last that are quoted, where they
 * are in the stored text (`at`), what stands before and after, and what the quote leaves out. Else the part that was
 * not found, and what comes nearest to it.
 */
export type QuoteCheck =
  | {
      found: true;
      passage: string;
      before: string;
      words: string;
      after: string;
      at: Stretch;
      omissions: readonly Omission[];
    }
  | {
      found: false;
      because: NotFoundBecause;
      missing: string;
      nearest: string;
      omissions: readonly Omission[];
    };

/**
 * An ellipsis or a bracket leaves out so many words at most: about two long sentences of a speech. What is farther
 * apart was not said in one breath, and is two quotes.
 */
export const MOST_WORDS_LEFT_OUT = 50;

/** More omissions than that leave no quote. */
const MOST_PARTS = 40;

/** How far the passage that is shown goes beyond the quote on either side. */
const AROUND = 120;

const NEGATIONS = new Set(
  (
    "not no never none nor neither nobody nothing nowhere cannot without unless hardly barely scarcely except " +
    "dont doesnt didnt wont cant isnt arent wasnt werent wouldnt shouldnt couldnt havent hasnt hadnt aint non"
  ).split(" "),
);

/** Words that are part of the number before them. */
const SCALES = new Set("hundred thousand million billion trillion percent dozen".split(" "));
const NUMBER_WORDS = new Set(
  (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion " +
    "trillion dozen half"
  ).split(" "),
);

/** A stretch of the quote without anything left out. */
type Part = { words: Word[]; written: string; isStatement: boolean };

/** The parts of the quote have to stand in the text one after the other. */
export function checkQuote(quote: string, sourceText: string): QuoteCheck {
  return quoteChecker(sourceText)(quote);
}

/** As `checkQuote`, for several quotes from one text. */
export function quoteChecker(sourceText: string): (quote: string) => QuoteCheck {
  const words = readWords(sourceText);
  const inText = wordsIn(words, sourceText);
  return (quote) => {
    const parts = partsOf(quote, inText);
    const quoted = new Set(parts.flatMap((part) => part.words.map(({ key }) => key)));
    // A negation in pieces is one, too, where it is left out.
    const text = joinBroken(words, sourceText, (key) => quoted.has(key) || isNegation(key));
    return checkParts(quote, parts, new SourceWords(text, sourceText), sourceText);
  };
}

function checkParts(quote: string, parts: Part[], text: SourceWords, sourceText: string): QuoteCheck {
  if (parts.length === 0) return notFound("words", squeezed(quote), "");
  if (parts.length > MOST_PARTS) return notFound("too_much_left_out", squeezed(quote), "");
  const exact = text.occurrencesOf(parts);
  const missing = parts.find((_part, index) => exact[index]?.length === 0) ?? brokenAt(parts, exact);
  if (missing) return notInText(missing, parts, text, sourceText, quote);
  const chain = chainOf(exact, (from, to) => text.mayLeaveOut(from, to));
  if (chain) return foundIn(chain, text, sourceText);
  const inReach = chainOf(exact, (from, to) => to - from <= MOST_WORDS_LEFT_OUT);
  const shown = inReach ?? chainOf(exact, () => true) ?? [];
  const because = inReach ? "negation_left_out" : "too_much_left_out";
  return { ...notFound(because, squeezed(quote), text.written(shown)), omissions: text.omissionsIn(shown) };
}

function notFound(because: NotFoundBecause, missing: string, nearest: string): QuoteCheck & { found: false } {
  return { found: false, because, missing, nearest, omissions: [] };
}

/** Where every word is there and only capitals differ, that is what an editor is asked about. */
function notInText(missing: Part, parts: Part[], text: SourceWords, sourceText: string, quote: string): QuoteCheck {
  const folded = text.occurrencesOf(parts, true);
  const chain = folded.every((each) => each.length > 0) && chainOf(folded, (from, to) => text.mayLeaveOut(from, to));
  if (chain) return notFound("letter_case", squeezed(quote), text.written(chain));
  return notFound("words", missing.written, nearestTo(missing.written, squeezed(sourceText)));
}

function foundIn(chain: Stretch[], text: SourceWords, sourceText: string): QuoteCheck {
  const at = text.stretchOf(chain);
  // White space at the edges of the words stays, whatever it is.
  const [before, words, after] = [
    sourceText.slice(Math.max(0, at.from - AROUND), at.from),
    sourceText.slice(at.from, at.to),
    sourceText.slice(at.to, at.to + AROUND),
  ].map((each) => each.replace(/\s+/g, " ")) as [string, string, string];
  return { found: true, passage: before + words + after, before, words, after, at, omissions: text.omissionsIn(chain) };
}

/** What an editor put into brackets is not looked for, nor is the word that it is put into ("support[s]"). */
function partsOf(quote: string, inText: ReadonlySet<string>): Part[] {
  const brackets = enclosedIn(quote, [["[", "]"]]);
  const oneLetter = brackets.filter(
    ({ from, to }) => to - from === 3 && /\p{L}/u.test(quote.charAt(from + 1)) && /\p{L}/u.test(quote.charAt(to)),
  );
  const recased = readWords(withoutBrackets(quote, oneLetter));
  const blanks = brackets.filter((each) => !oneLetter.includes(each) && !quote.startsWith("[[Page ", each.from));
  const altered = new Set(blanks.flatMap(({ from, to }) => [from, to]));
  const words = blanks.length === 0 ? recased : readWords(withBlanks(withoutBrackets(quote, oneLetter), blanks));
  const parts: Word[][] = [[]];
  let gap = 0;
  for (const word of joinBroken(words, quote, (key) => inText.has(key))) {
    while (gap < blanks.length && (blanks[gap]?.from ?? 0) < word.to) {
      parts.push([]);
      gap += 1;
    }
    if (word.key === "…") parts.push([]);
    else if (!altered.has(word.to) && !altered.has(word.from))
      parts.at(-1)?.push({ ...word, key: asPrinted(word, oneLetter, inText) });
  }
  return parts
    .map(trimmed)
    .filter((part) => part.length > 0)
    .map((part) => ({
      words: part,
      written: squeezed(quote.slice(part[0]?.from, part.at(-1)?.to)),
      isStatement: /^["'”’]*[.!]/.test(quote.slice(part.at(-1)?.to).slice(0, 4)),
    }));
}

/** "[W]e" says that the source has the other case, unless the source has it so. */
function asPrinted({ key, from, to }: Word, oneLetter: readonly Stretch[], inText: ReadonlySet<string>): string {
  if (!oneLetter.some((each) => each.from === from && each.to <= to)) return key;
  const first = key.charAt(0);
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return inText.has(other + key.slice(1)) ? other + key.slice(1) : key;
}

/** The brackets around one letter become characters that nobody sees. */
function withoutBrackets(quote: string, oneLetter: readonly Stretch[]): string {
  const characters = quote.split("");
  for (const { from, to } of oneLetter) {
    characters[from] = "\u2060";
    characters[to - 1] = "\u2060";
  }
  return characters.join("");
}

/** Dashes and other signs at the ends are not what was said; a question is one by its mark. */
function trimmed(part: Word[]): Word[] {
  const isSaid = ({ key }: Word) => /[\p{L}\p{N}]/u.test(key);
  const first = part.findIndex(isSaid);
  const last = part.findLastIndex((word) => isSaid(word) || word.key === "?");
  return first === -1 ? [] : part.slice(first, last + 1);
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The words of a source, and where parts of a quote stand among them. Stretches count words. */
class SourceWords {
  readonly #words: readonly Word[];
  readonly #stored: string;
  readonly #negations: Uint32Array;

  constructor(words: readonly Word[], stored: string) {
    this.#words = words;
    this.#stored = stored;
    this.#negations = new Uint32Array(words.length + 1);
    for (const [index, word] of words.entries())
      this.#negations[index + 1] = (this.#negations[index] as number) + (isNegation(word.key) ? 1 : 0);
  }

  /** Every place of every part, first to last. */
  occurrencesOf(parts: readonly Part[], isFolded = false): Stretch[][] {
    const keyOf = ({ key }: Word) => (isFolded ? key.toLowerCase() : key);
    const ids = new Map<string, number>();
    for (const { words } of parts) for (const key of words.map(keyOf)) if (!ids.has(key)) ids.set(key, ids.size + 1);
    const text = this.#words.map((word) => ids.get(keyOf(word)) ?? 0);
    return parts.map(({ words, isStatement }) => {
      const wanted = words.map((word) => ids.get(keyOf(word)) as number);
      return placesOf(wanted, text).flatMap((from) => {
        const stretch = { from, to: from + wanted.length };
        const isQuestion = this.#words[stretch.to]?.key === "?";
        return this.#isWhole(stretch) && !(isStatement && isQuestion) ? [stretch] : [];
      });
    });
  }

  /** Nothing is cut in two at the ends: no number, no word with a hyphen. */
  #isWhole({ from, to }: Stretch): boolean {
    const [first, last] = [this.#words[from] as Word, this.#words[to - 1] as Word];
    const [before, after] = [this.#words[from - 1], this.#words[to]];
    if (after && isAnyNumber(last) && SCALES.has(after.key.toLowerCase())) return false;
    if (before && isAnyNumber(before) && SCALES.has(first.key.toLowerCase())) return false;
    return !this.#isTight(before, this.#words[from - 2], first) && !this.#isTight(after, last, this.#words[to + 1]);
  }

  /** Whether a hyphen belongs to the word before it or to the number behind it. */
  #isTight(sign: Word | undefined, before: Word | undefined, after: Word | undefined): boolean {
    if (sign?.key !== "-" || sign.to - sign.from !== 1 || !after) return false;
    const written = this.#stored.slice(sign.from, sign.to);
    if (/[-‐‑]/.test(written) && before?.to === sign.from) return true;
    return /[-‐‑−–]/.test(written) && sign.to === after.from && isNumber(after);
  }

  mayLeaveOut(from: number, to: number): boolean {
    return to - from <= MOST_WORDS_LEFT_OUT && this.#negations[from] === this.#negations[to];
  }

  stretchOf(chain: readonly Stretch[]): Stretch {
    const last = (chain.at(-1)?.to ?? 1) - 1;
    return { from: this.#words[chain[0]?.from ?? 0]?.from ?? 0, to: this.#words[last]?.to ?? 0 };
  }

  /** Of what is far too long, the beginning. */
  written(chain: readonly Stretch[]): string {
    const { from, to } = this.stretchOf(chain);
    return shortened(squeezed(this.#stored.slice(from, to)));
  }

  omissionsIn(chain: readonly Stretch[]): Omission[] {
    return chain.slice(1).flatMap(({ from }, index) => {
      const left = this.#words.slice(chain[index]?.to, from);
      const first = left[0];
      if (!first || !left.some(({ key }) => /[\p{L}\p{N}]/u.test(key))) return [];
      const words = shortened(squeezed(this.#stored.slice(first.from, left.at(-1)?.to)));
      return [{ from: first.from, words, hasNumber: left.some(isAnyNumber) }];
    });
  }
}

const MOST_SHOWN = 600;

function shortened(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)} …` : text;
}

function isNegation(key: string): boolean {
  const word = key.toLowerCase();
  return NEGATIONS.has(word) || word.endsWith("n't");
}

function isAnyNumber(word: Word): boolean {
  return isNumber(word) || NUMBER_WORDS.has(word.key.toLowerCase());
}

/**
 * One place for each part, in order, with what may be left out between them; null where there are none. The nearest
 * place before is the only one to ask: whatever it leaves out, those before it leave out, too.
 */
function chainOf(places: readonly Stretch[][], may: (from: number, to: number) => boolean): Stretch[] | null {
  type Link = { stretch: Stretch; before: Link | null };
  let reached: Link[] = (places[0] ?? []).map((stretch) => ({ stretch, before: null }));
  for (const part of places.slice(1)) {
    const next: Link[] = [];
    let [at, before]: [number, Link | null] = [0, null];
    for (const stretch of part) {
      while (at < reached.length && (reached[at]?.stretch.to ?? 0) <= stretch.from) {
        before = reached[at] as Link;
        at += 1;
      }
      if (before && may(before.stretch.to, stretch.from)) next.push({ stretch, before });
    }
    reached = next;
  }
  if (!reached[0]) return null;
  const chain: Stretch[] = [];
  for (let link: Link | null = reached[0]; link; link = link.before) chain.push(link.stretch);
  return chain.reverse();
}

/** The first part that stands in the text, but nowhere behind those before it. */
function brokenAt(parts: readonly Part[], places: readonly Stretch[][]): Part | undefined {
  let end = 0;
  for (const [index, part] of parts.entries()) {
    const next = places[index]?.find(({ from }) => from >= end);
    if (!next) return part;
    end = next.to;
  }
  return undefined;
}

/** Where a run of numbers begins in another, each looked at twice at most (Knuth, Morris and Pratt). */
function placesOf(wanted: readonly number[], text: readonly number[]): number[] {
  const restarts = new Uint32Array(wanted.length);
  for (let at = 1, matched = 0; at < wanted.length; at += 1) {
    while (matched > 0 && wanted[matched] !== wanted[at]) matched = restarts[matched - 1] as number;
    if (wanted[matched] === wanted[at]) matched += 1;
    restarts[at] = matched;
  }
  const places: number[] = [];
  for (let at = 0, matched = 0; at < text.length; at += 1) {
    while (matched > 0 && wanted[matched] !== text[at]) matched = restarts[matched - 1] as number;
    if (wanted[matched] === text[at]) matched += 1;
    if (matched < wanted.length) continue;
    places.push(at + 1 - matched);
    matched = restarts[matched - 1] as number;
  }
  return places;
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
