/** Whether a quote stands in its source: what only looks different, and what is different. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkQuote, MOST_WORDS_LEFT_OUT } from "#domain/statements/quote-check.ts";

const TEXT =
  "Headline.\n\nThe made-up senator said on Monday: “We don’t need\u00a0this — not now, not ever,” and left.\r\n" +
  "Later an aide said that the senator “may need this after all”.";

test.each([
  "We don't need this - not now, not ever,",
  "We don’t need this — not now",
  "  We   don’t\nneed this ",
  "[The senator said:] We don’t need this",
  "We don’t need this […] not now",
])("is found: %s", (quote) => {
  expect(checkQuote(quote, TEXT)).toMatchObject({ found: true, passage: expect.stringContaining("need this") });
});

test("parts are looked for one after the other", () => {
  expect(checkQuote("an aide said … may need this", TEXT)).toMatchObject({ found: true });
  expect(checkQuote("may need this … not now", TEXT)).toMatchObject({ found: false, missing: "not now" });
});

test("another word, another case, another order is not the quote; the nearest passage is shown", () => {
  expect(checkQuote("We do not need this", TEXT)).toMatchObject({
    found: false,
    because: "words",
    missing: "We do not need this",
    nearest: "Monday: “We don’t need this",
  });
});

test("where no word is the same there is no nearest passage", () => {
  expect(checkQuote("Entirely different", "Nothing here.")).toMatchObject({ found: false, nearest: "" });
  expect(checkQuote("Entirely different", "")).toMatchObject({ found: false, nearest: "" });
  expect(checkQuote("…", "Nothing here.")).toMatchObject({ found: false });
});

test("letter case is asked about, never silently accepted: an all-lower-case transcript", () => {
  const transcript =
    "WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\nwe do not need\n\n2\n00:00:04.000 --> 00:00:06.500\nthis bill";
  expect(checkQuote("we do not need this bill", transcript)).toMatchObject({ found: true });
  expect(checkQuote("We do not need this bill", transcript)).toMatchObject({ found: false, because: "letter_case" });
  // A bracket around the letter says that it was changed.
  expect(checkQuote("[W]e do not need this bill", transcript)).toMatchObject({ found: true });
  expect(checkQuote("4000 this bill", transcript)).toMatchObject({ found: false });
});

describe("found wrongly before", () => {
  test.each([
    ["I do … support", "I do not support"],
    ["I do [..] support", "I do not support"],
    ["cut 1", "We cut 100 of them"],
    ["cut 1", "We cut 1,000 of them"],
    ["cut 1", "We cut 1.5 of them"],
    ["cut 1", "We cut 1 million of them"],
    ["cut 10", "We cut 10% of them"],
    ["cut 100", "We cut $100 of it"],
    ["cut 5", "We cut .5 of it"],
    ["million dollars", "We cut 5 million dollars"],
    ["not", "nothing of the kind"],
    ["citizens vote", "We say non-citizens vote"],
    ["I support this.", "I support this?"],
    ["I support this?", "I support this."],
    ["I do support it", "I do ... support it"],
    ["were for it", "we're for it"],
    ["resign now", "re-sign now"],
    ["local com", "the local com-\nmunity"],
    ["They support[ed] this", "They never supported this"],
  ])("%s, on: %s", (quote, text) => {
    expect(checkQuote(quote, text)).toMatchObject({ found: false });
  });
});

describe("not found before", () => {
  test.each([
    ["a page mark in a sentence", "the immigration laws", "the immigra-\n\n[[Page S1234]]\n\ntion laws of"],
    ["a page mark between words", "enforce the laws", "enforce\n[[Page S1234]]\nthe laws"],
    ["two back-ticks and two apostrophes", "He said “no” to that", "He said ``no'' to that"],
    ["two hyphens", "We know—all of us—that", "We know--all of us--that"],
    ["spaced ellipses", "We know … that", "We know . . . that"],
    ["four dots", "We know…. That", "We know. . . . That"],
    ["a hyphen at the end of a line", "a fact-based community", "a fact-\nbased com-\nmunity"],
    ["a soft hyphen", "to notify officers", "to no\u00adtify officers"],
    ["a soft hyphen that became a space", "to notify officers", "to no tify officers"],
    ["ligatures", "difficult affected officers find", "diﬃcult aﬀected oﬃcers ﬁnd"],
    ["other apostrophes", "we don’t and won’t", "we donʼt and won´t"],
    ["zero width, full width, no-break space", "all 100 of them", "a\u200bll １００\u00a0of them"],
    ["letters in two characters", "Ben Ray Luján", "Ben Ray Luja\u0301n"],
    ["a quote pasted from a PDF", "the com-\nmunity is", "the community is"],
    [
      "captions",
      "we will not go",
      "1\n00:00:01,000 --> 00:00:02,000\nwe will\n\n2\n00:00:02,000 --> 00:00:03,000\nnot go",
    ],
  ])("%s", (_what, quote, text) => {
    expect(checkQuote(quote, text)).toMatchObject({ found: true });
  });
});

test("the place is that in the stored text", () => {
  const stored = "He said ``we\u00a0know the immigra-\n[[Page S1234]]\ntion laws''.";
  const check = checkQuote("know the immigration laws", stored);
  expect(check).toMatchObject({ found: true, before: "He said ``we " });
  expect(check.found && stored.slice(check.at.from, check.at.to)).toBe("know the immigra-\n[[Page S1234]]\ntion laws");
});

describe("what an ellipsis leaves out", () => {
  const far = (words: number) => `I do like ${"very ".repeat(words)}much this bill`;

  test("is shown, with whether there is a number in it", () => {
    expect(checkQuote("I do … like this", "I do, as all 50 do, like this")).toMatchObject({
      found: true,
      omissions: [{ words: "as all 50 do", hasNumber: true }],
    });
    expect(checkQuote("I do … like this", "I do, as all do, like this")).toMatchObject({
      found: true,
      omissions: [{ words: "as all do", hasNumber: false }],
    });
  });

  test("is no negation", () => {
    for (const left of ["not", "don’t", "never", "cannot", "without cause", "hardly"])
      expect(checkQuote("I … support it", `I ${left} support it`)).toMatchObject({
        because: "negation_left_out",
        omissions: [{ words: left }],
      });
  });

  test("is bounded", () => {
    expect(checkQuote("I do like … this bill", far(MOST_WORDS_LEFT_OUT - 1))).toMatchObject({ found: true });
    expect(checkQuote("I do like … this bill", far(MOST_WORDS_LEFT_OUT))).toMatchObject({
      found: false,
      because: "too_much_left_out",
    });
  });

  test("is the least there is: an earlier place of the same words does not matter", () => {
    const text = `I do not. ${far(MOST_WORDS_LEFT_OUT)}. I do. I support it.`;
    expect(checkQuote("I do … support it", text)).toMatchObject({ found: true, omissions: [{ words: "I" }] });
  });
});

test("a page of a hundred thousand words is looked through at once", () => {
  const long = Array.from({ length: 100_000 }, (_, index) => `word${index % 997}`).join(" ");
  const started = performance.now();
  expect(checkQuote("word1 word2 word4 word5", long)).toMatchObject({ found: false });
  expect(performance.now() - started).toBeLessThan(2_000);
});

test("every run of whole words of a text is found in it, and the nearest passage is a piece of the text", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, words, words, (before, quote, after) => {
      const text = [...before, ...quote, ...after].join(" ");
      expect(checkQuote(quote.join(" "), text)).toMatchObject({ found: true });
      const check = checkQuote(`${quote.join(" ")} Q`, text);
      expect(check.found ? "" : text).toContain(check.found ? "?" : check.nearest);
    }),
  );
});
