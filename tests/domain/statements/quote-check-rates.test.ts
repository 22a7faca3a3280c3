/** How often the quote check errs on texts that look real: never finds what is not there, and nearly always what is. */
import { expect, test } from "vitest";
import { checkQuote, quoteChecker } from "#domain/statements/quote-check.ts";

const FALSE_TRIES = 100_000;
const TRUE_TRIES = 10_000;

/** The same numbers in every run (mulberry32). */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomBy(16);
const below = (limit: number) => Math.floor(random() * limit);
const oneOf = <T>(values: readonly T[]): T => values[below(values.length)] as T;

const NOUNS =
  "cities officers sheriffs communities families agencies counties senators laws citizens offices grants".split(" ");
const VERBS = "support notify affect find deserve refuse enforce fund protect define identify oppose".split(" ");
const ADJECTIVES = "local federal difficult fact-based safe official efficient so-called criminal lawful".split(" ");
const LINKS = ["because", "when", "while", "and", "although", "so that"];

/** A sentence of a speech: between 8 and 30 words, with apostrophes, numbers, hyphens and punctuation. */
function sentence(): string {
  const clause = () =>
    [
      oneOf(["We", "I", "They", "Our officials", "The people of my State"]),
      oneOf(["do", "don’t", "will", "won’t", "will never", "can", "cannot", "do not"]),
      oneOf(VERBS),
      oneOf([
        "the",
        "our",
        "all",
        `${2 + below(98)}`,
        `$${1 + below(900)} million for`,
        `${1 + below(90)},${100 + below(800)}`,
      ]),
      oneOf(ADJECTIVES),
      oneOf(NOUNS),
    ].join(" ");
  const tail = random() < 0.3 ? `, which is ${oneOf(["not", "surely", "by 2024"])} what ${oneOf(NOUNS)} want` : "";
  const middle = random() < 0.3 ? " — and I mean it —" : ",";
  return `${clause()}${middle} ${oneOf(LINKS)} ${oneOf(ADJECTIVES)} ${oneOf(NOUNS)} ${oneOf(["deserve", "need"])} “${oneOf(ADJECTIVES)}” ${oneOf(NOUNS)}${tail}.`;
}

const speech = () => Array.from({ length: 3 }, sentence);

/** Ways in which the same words are printed. */
const LOOKS: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll("“", "``").replaceAll("”", "''"),
  (text) => text.replaceAll("“", '"').replaceAll("”", '"'),
  (text) => text.replaceAll("’", oneOf(["'", "ʼ", "´", "‘", "`"])),
  (text) => text.replaceAll(" — ", oneOf(["--", " -- ", "—", " – ", " - "])).replaceAll(" —,", "—,"),
  (text) => text.replaceAll("ffi", "ﬃ").replaceAll("ff", "ﬀ").replaceAll("fi", "ﬁ"),
  (text) => text.replaceAll(" ", () => (random() < 0.1 ? "\u00a0" : " ")),
  (text) => text.replaceAll(" ", () => (random() < 0.15 ? "\n" : " ")),
  (text) => text.replaceAll(" ", () => (random() < 0.03 ? "\n\n[[Page S1234]]\n\n" : " ")),
  (text) => text.replaceAll(/[a-z](?=[a-z]{3})/g, (letter) => (random() < 0.03 ? `${letter}\u00ad` : letter)),
  (text) => text.replaceAll(/[a-z](?=[a-z])/g, (letter) => (random() < 0.03 ? `${letter}\u200b` : letter)),
  (text) => text.replaceAll(/[a-z]{2}(?=[a-z]{2})/g, (letters) => (random() < 0.05 ? `${letters}-\n` : letters)),
  (text) => text.replaceAll(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
];

function printed(text: string): string {
  return [oneOf(LOOKS), oneOf(LOOKS)].reduce((all, look) => look(all), text);
}

/** A run of whole words of one or two sentences. */
function quoteFrom(sentences: readonly string[]): string {
  const at = below(sentences.length - 1);
  return sentences.slice(at, at + 1 + below(2)).join(" ");
}

const OTHER_NEGATION: readonly (readonly [string, string])[] = [
  ["don’t ", "do "],
  ["won’t ", "will "],
  ["never ", ""],
  ["cannot ", "can "],
  ["do not ", "do … "],
  ["not ", ""],
];

/** Ways in which it is another quote; null where there is nothing to change. */
const CHANGES: readonly ((quote: string) => string | null)[] = [
  // Another word, or a part of one.
  (quote) => changedWord(quote, (word) => (word.length > 3 ? word.slice(0, -1) : `${word}x`)),
  (quote) => changedWord(quote, () => "zebra"),
  (quote) => changedWord(quote, (word) => `${word} zebra`),
  // A word less, without a sign.
  (quote) => changedWord(quote, () => ""),
  // Another number.
  (quote) => (/\d/.test(quote) ? quote.replace(/\d+/, (digits) => String(Number(digits) + 1)) : null),
  (quote) => (/\d/.test(quote) ? quote.replace(/\d+/, (digits) => `${digits}0`) : null),
  (quote) => (/\d/.test(quote) ? quote.slice(0, quote.search(/\d/) + 1).concat("9999") : null),
  (quote) => (/\$\d+ million/.test(quote) ? quote.slice(0, quote.indexOf(" million")) : null),
  // A negation less, one more, or one behind an ellipsis.
  (quote) => {
    const found = OTHER_NEGATION.filter(([negation]) => quote.includes(negation));
    if (found.length === 0) return null;
    const [negation, other] = oneOf(found);
    return quote.replace(negation, other);
  },
  (quote) => {
    const found = OTHER_NEGATION.filter(([negation]) => quote.includes(` ${negation}`));
    return found.length === 0 ? null : quote.replace(oneOf(found)[0], oneOf(["… ", "[…] ", ". . . "]));
  },
  (quote) => (/ (?:will|can|do) /.test(quote) ? quote.replace(/ (will|can|do) /, " $1 not ") : null),
  // Another case.
  (quote) =>
    changedWord(quote, (word) => (/^[a-z]/.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : "zebra")),
];

/** One word within the quote: the first and the last could be those of a shorter one. */
function changedWord(quote: string, change: (word: string) => string): string | null {
  const words = quote.split(" ");
  const inner = words.flatMap((word, index) =>
    index > 0 && index < words.length - 1 && /^[a-z]+$/.test(word) ? [index] : [],
  );
  if (inner.length === 0) return null;
  const at = oneOf(inner);
  return words.map((word, index) => (index === at ? change(word) : word)).join(" ");
}

test("of 100,000 quotes that are not in the text none is found; of those that are, 99 % and more", () => {
  const wrong: string[] = [];
  let tried = 0;
  while (tried < FALSE_TRIES) {
    const sentences = speech();
    const plain = sentences.join(" ");
    const text = printed(plain);
    const check = quoteChecker(text);
    for (let each = 0; each < 20; each += 1) {
      const quote = oneOf(CHANGES)(quoteFrom(sentences));
      if (quote === null || plain.includes(quote)) continue;
      tried += 1;
      if (check(quote).found) wrong.push(`${quote} | ${text}`);
    }
  }
  const lost: string[] = [];
  for (let each = 0; each < TRUE_TRIES; each += 1) {
    const sentences = speech();
    const [quote, text] = [printed(quoteFrom(sentences)), printed(sentences.join(" "))];
    if (!checkQuote(quote, text).found) lost.push(`${quote} | ${text}`);
  }
  const rate = (100 * (TRUE_TRIES - lost.length)) / TRUE_TRIES;
  console.info(`False finds: ${wrong.length} in ${tried}. True finds: ${rate.toFixed(2)} % of ${TRUE_TRIES}.`);
  expect(wrong.slice(0, 3)).toEqual([]);
  if (rate < 99) expect(lost.slice(0, 3)).toEqual([]);
}, 60_000);
