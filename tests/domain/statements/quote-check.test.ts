import fc from "fast-check";
import { expect, test } from "vitest";
import { checkQuote, plainText } from "#domain/statements/quote-check.ts";

const TEXT =
  "Headline.\n\nThe made-up senator said on Monday: “We don’t need\u00a0this — not now, not ever,” and left.\r\n" +
  "Later an aide said that the senator “may need this after all”.";

test.each([
  "We don't need this - not now, not ever,",
  "We don’t need this — not now",
  "  We   don’t\nneed this ",
  "[The senator said:] We don’t need this … not ever",
  "We don’t need this […] and left.",
])("is found: %s", (quote) => {
  expect(checkQuote(quote, TEXT)).toMatchObject({ found: true, passage: expect.stringContaining("don't need this") });
});

test("parts are looked for one after the other", () => {
  expect(checkQuote("not now … may need this", TEXT)).toMatchObject({ found: true });
  expect(checkQuote("may need this … not now", TEXT)).toMatchObject({ found: false, missing: "not now" });
});

test("another word, another case, another order is not the quote; the nearest passage is shown", () => {
  expect(checkQuote("We do not need this", TEXT)).toEqual({
    found: false,
    missing: "We do not need this",
    nearest: "Monday: \"We don't need this",
  });
  expect(checkQuote("we don’t need this", TEXT)).toMatchObject({ found: false });
});

test("where no word is the same there is no nearest passage", () => {
  expect(checkQuote("Entirely different", "Nothing here.")).toEqual({
    found: false,
    missing: "Entirely different",
    nearest: "",
  });
  expect(checkQuote("Entirely different", "")).toMatchObject({ found: false, nearest: "" });
});

test("every piece of a text is found in it, and the nearest passage is always a piece of the text", () => {
  const word = fc.string({ unit: "grapheme" });
  const holds = fc.property(word, word, fc.string(), (before, quote, after) => {
    const text = plainText(`${before} ${quote} ${after}`);
    const part = plainText(quote).replace(/\[|\]|…|\.\.\./g, "");
    const check = checkQuote(part, text);
    return check.found || (!text.includes(part) && text.includes(check.nearest));
  });
  expect(fc.check(holds).failed).toBe(false);
});

test("a page of a hundred thousand words is looked through at once", () => {
  const long = Array.from({ length: 100_000 }, (_, index) => `word${index % 997}`).join(" ");
  const started = performance.now();
  expect(checkQuote("word1 word2 word4 word5", long)).toMatchObject({ found: false });
  expect(performance.now() - started).toBeLessThan(2_000);
});
