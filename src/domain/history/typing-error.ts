/**
 * Whether a text was changed by fixing typing errors alone. What is not clearly one is a correction: a misspelled word
 * can become the word that its letters most likely meant, never one word another.
 */

/** `isWord`: in the dictionary, or used in the record. `isName`: part of a name that the record holds. Lower case. */
export type Vocabulary = { isWord: (word: string) => boolean; isName: (word: string) => boolean };

/** Says what is more than a typing error, in the words that changed; null where nothing is. */
export function beyondTypingError(before: string, after: string, vocabulary: Vocabulary): string | null {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  let [at, next, slips] = [0, 0, 0];
  while (at < old.words.length || next < now.words.length) {
    if (old.words[at] !== now.words[next] && isDoubled(old, at, vocabulary)) {
      [at, slips] = [at + 1, slips + 1];
      continue;
    }
    const fix = fixAt(old, at, now, next, vocabulary);
    if (!fix) return excerptAt(old, at, now, next);
    if (!sameGap(old, at, now, next)) return excerptAt(old, at - 1, now, next - 1, 2);
    [at, next, slips] = [at + fix.taken, next + fix.given, slips + fix.slips];
  }
  if (lastGap(old) !== lastGap(now)) return excerptAt(old, at - 1, now, next - 1);
  return slips > mostSlips(old) ? `${slips} words differ, which is a text rewritten` : null;
}

/** Words and what stands between them: `gaps[n]` before word n, the last one behind them all. */
type Pieces = { words: string[]; gaps: string[] };

/** Signs that look different and say the same are written in one way. */
const SAME_CHARACTER: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′]/g, "'"],
  [/[“”„‟″]/g, '"'],
  [/\.\.\./g, "…"],
  [/\s+/g, " "],
  [/ ?(?:--|[–—―]) ?/g, "—"],
  [/ - /g, "—"],
];

function piecesOf(text: string): Pieces {
  const plain = SAME_CHARACTER.reduce(
    (so, [characters, character]) => so.replace(characters, character),
    text.normalize("NFC"),
  ).trim();
  const words: string[] = [];
  const gaps: string[] = [];
  let end = 0;
  for (const { 0: word, index } of plain.matchAll(/[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu)) {
    gaps.push(plain.slice(end, index));
    words.push(word);
    end = index + word.length;
  }
  return { words, gaps: [...gaps, plain.slice(end)] };
}

/** How many words of each text one fixed slip takes; null where they differ by more. */
type Fix = { taken: number; given: number; slips: number };

function fixAt(old: Pieces, at: number, now: Pieces, next: number, vocabulary: Vocabulary): Fix | null {
  const [was = "", isNow = ""] = [old.words[at], now.words[next]];
  if (was === isNow) return { taken: 1, given: 1, slips: 0 };
  if (!was || !isNow) return null;
  const slips = slipsIn(was, isNow, vocabulary);
  if (slips !== null) return { taken: 1, given: 1, slips };
  const [wasNext = "", isNext = ""] = [old.words[at + 1], now.words[next + 1]];
  // A space too many, or one too few.
  const closes = was + wasNext === isNow && old.gaps[at + 1] === " ";
  if (closes && isMisspelled([was, wasNext], [isNow], vocabulary)) return { taken: 2, given: 1, slips: 1 };
  const opens = was === isNow + isNext && now.gaps[next + 1] === " ";
  if (opens && isMisspelled([was], [isNow, isNext], vocabulary)) return { taken: 1, given: 2, slips: 1 };
  return null;
}

/** Words that are rightly written twice. */
const RIGHTLY_TWICE = new Set(["had", "that", "very"]);

function isDoubled({ words, gaps }: Pieces, at: number, vocabulary: Vocabulary): boolean {
  const word = words[at] ?? "";
  const before = words[at - 1];
  return (
    gaps[at] === " " && before?.toLowerCase() === word && !RIGHTLY_TWICE.has(word) && !isDelicate(word, vocabulary)
  );
}

/** How many slips make the one word of the other; null where it is not clear that the other was meant. */
function slipsIn(was: string, isNow: string, vocabulary: Vocabulary): number | null {
  if (isApostropheMissing(was, isNow, vocabulary)) return 1;
  if (!isMisspelled([was], [isNow], vocabulary)) return null;
  const begins = was[0] === isNow[0] || (was[0] === isNow[1] && was[1] === isNow[0]);
  if (!begins || turnsRound(was) !== turnsRound(isNow)) return null;
  const rank = rankOf(was, isNow);
  if (rank === null || (rank === FAR && Math.min(was.length, isNow.length) < 8)) return null;
  // Something likelier was meant, or something as likely that would say the opposite, or another number.
  for (const meant of oneSlipFrom(was)) {
    const other = rankOf(was, meant) ?? FAR;
    const isLikely = other < rank || (other === rank && isDelicate(meant, vocabulary));
    if (isLikely && vocabulary.isWord(meant)) return null;
  }
  return rank === FAR ? 2 : 1;
}

/** None of these words is one, all of those are, and nothing about them is delicate. */
function isMisspelled(were: readonly string[], are: readonly string[], vocabulary: Vocabulary): boolean {
  if ([...were, ...are].some((word) => isDelicate(word, vocabulary))) return false;
  return were.some((word) => !isKnown(word, vocabulary)) && are.every((word) => isKnown(word, vocabulary));
}

function isKnown(word: string, { isWord }: Vocabulary): boolean {
  return isWord(word) || (word.includes("-") && word.split("-").every((part) => isWord(part)));
}

/** "dont": it was a negation before, and is the same now. */
function isApostropheMissing(was: string, isNow: string, vocabulary: Vocabulary): boolean {
  const isSame = !was.includes("'") && isNow.replaceAll("'", "") === was;
  return isSame && was === was.toLowerCase() && !isKnown(was, vocabulary) && isKnown(isNow, vocabulary);
}

const CONTRACTED = "ain aren can couldn didn doesn don hadn hasn haven isn mightn mustn needn shan shouldn wasn weren";

const NEGATIONS = new Set([
  ..."no not never none nor neither nothing nobody nowhere noone cannot without unless except against".split(" "),
  ..."hardly scarcely barely rarely seldom unable nay lack lacks lacked lacking absent minus despite".split(" "),
  ..."refuse refuses refused refusing refusal deny denies denied denying denial reject rejects rejected".split(" "),
  ..."rejecting rejection fail fails failed failing failure decline declines declined declining".split(" "),
  ...`${CONTRACTED} won wouldn`.split(" ").map((word) => `${word}t`),
]);

const NUMBERS = new Set([
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" "),
  ..."sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred".split(" "),
  ..."thousand million billion trillion first second third fourth fifth sixth seventh eighth ninth tenth".split(" "),
  ..."half quarter dozen once twice thrice single double triple pair couple both percent".split(" "),
  ..."all any each every few many most none only several some".split(" "),
]);

/** A digit, a number, a negation, a name: what has one of them is never fixed. */
function isDelicate(word: string, { isName }: Vocabulary): boolean {
  if (/\p{N}|\p{Lu}|\p{Lt}/u.test(word) || isName(word)) return true;
  return word.split("-").some((part) => {
    const bare = part.replaceAll("'", "");
    return NEGATIONS.has(bare) || NUMBERS.has(bare) || NUMBERS.has(bare.replace(/s$/, ""));
  });
}

/** What a word begins or ends with that can turn its sense round. */
function turnsRound(word: string): string {
  const [begins = ""] = /^(?:un|in|im|il|ir|dis|non|anti|counter|de|mis|over|under)/.exec(word) ?? [];
  const [ends = ""] = /(?:less|free|n't)$/.exec(word) ?? [];
  return `${begins} ${ends}`;
}

/** Ranks of slips, the likeliest first: letters turned round or doubled; one left out or put in; another letter; two. */
const [TURNED, ONE_MORE, OTHER, FAR] = [0, 1, 2, 3];

function rankOf(was: string, isNow: string): number | null {
  if (was === isNow) return null;
  let start = 0;
  while (start < was.length && was[start] === isNow[start]) start += 1;
  let end = 0;
  while (end < Math.min(was.length, isNow.length) - start && was.at(-1 - end) === isNow.at(-1 - end)) end += 1;
  const [out, put] = [was.slice(start, was.length - end), isNow.slice(start, isNow.length - end)];
  if (out.length === 2 && put.length === 2 && out === `${put[1]}${put[0]}`) return TURNED;
  if (out.length + put.length === 1) {
    const [longer, letter] = out ? [was, out] : [isNow, put];
    return longer[start - 1] === letter || longer[start + 1] === letter ? TURNED : ONE_MORE;
  }
  if (out.length === 1 && put.length === 1) return OTHER;
  return editDistance(was, isNow) === 2 ? FAR : null;
}

/** How many letters have to be left out, put in, replaced or turned round with the next one. */
function editDistance(was: string, isNow: string): number {
  const rows: number[][] = [Array.from({ length: isNow.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= was.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= isNow.length; column += 1) {
      const cost = was[row - 1] === isNow[column - 1] ? 0 : 1;
      const above = rows[row - 1] as number[];
      let least = Math.min((above[column] as number) + 1, (line[column - 1] as number) + 1);
      least = Math.min(least, (above[column - 1] as number) + cost);
      if (row > 1 && column > 1 && was[row - 1] === isNow[column - 2] && was[row - 2] === isNow[column - 1])
        least = Math.min(least, (rows[row - 2]?.[column - 2] as number) + 1);
      line.push(least);
    }
    rows.push(line);
  }
  return rows[was.length]?.[isNow.length] as number;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Everything that one slip can have made this of. */
function* oneSlipFrom(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const [before, here, after] = [word.slice(0, at), word[at] ?? "", word.slice(at + 1)];
    for (const letter of LETTERS) {
      yield before + letter + here + after;
      if (here) yield before + letter + after;
    }
    if (here) yield before + after;
    if (after) yield before + after[0] + here + after.slice(1);
  }
}

/** How a sentence can begin that follows on one whose period is missing. */
const BEGINNINGS = new Set(["The", "It", "This", "He", "She", "They", "We", "I", "In", "A"]);

/** Whether the same stands between two words, but for spaces and signs that were typed wrongly. */
function sameGap(old: Pieces, at: number, now: Pieces, next: number): boolean {
  const [was = "", isNow = ""] = [old.gaps[at], now.gaps[next]];
  if (was === isNow) return true;
  const [left = "", right = ""] = [now.words[next - 1], now.words[next]];
  if (/\p{N}$/u.test(left) || /^\p{N}/u.test(right)) return false;
  if (gapForm(was) === gapForm(isNow)) return true;
  return was === " " && isNow === ". " && BEGINNINGS.has(right) && /^\p{Ll}+$/u.test(left) && !NEGATIONS.has(left);
}

/** Spaces before and after a sign, and a sign typed twice, say nothing. A space where there was none does. */
function gapForm(gap: string): string {
  return gap
    .replace(/ (?=[.,;:!?])/g, "")
    .replace(/([.,;:])\1+/g, "$1")
    .replace(/([.,;:!?]) /g, "$1");
}

/** Marks that can follow the period of a sentence. */
const CLOSING = "\"')]";

/** What stands behind the last word, without its period. */
function lastGap({ gaps }: Pieces): string {
  const gap = gapForm(gaps.at(-1) ?? "");
  let end = gap.length;
  while (end > 0 && CLOSING.includes(gap.charAt(end - 1))) end -= 1;
  return gap.charAt(end - 1) === "." ? gap.slice(0, end - 1) + gap.slice(end) : gap;
}

/** More than this is a text that was rewritten. */
function mostSlips({ words }: Pieces): number {
  return 2 + Math.floor(words.length / 10);
}

/** “now” → “not”: so many words from where the two part. */
function excerptAt(old: Pieces, at: number, now: Pieces, next: number, count = 1): string {
  const piece = ({ words, gaps }: Pieces, from: number) => {
    const start = Math.max(0, from);
    const shown = words.slice(start, start + count).map((word, index) => (index > 0 ? gaps[start + index] : "") + word);
    const tail = start + count >= words.length ? (gaps.at(-1) ?? "") : "";
    return `“${shown.join("")}${tail}”`;
  };
  return `${piece(old, at)} → ${piece(now, next)}`;
}
