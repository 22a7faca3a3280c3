import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptAround, firstWords } from "#domain/statements/excerpt.ts";

const LONG = `Before. ${"Many words come first. ".repeat(20)}I think that this matters most. ${"More words follow. ".repeat(20)}`;

describe("a quote that is too long", () => {
  test("keeps the words that carry the stance, with some before them, and says where it was cut", () => {
    const { text, whole } = excerptAround(LONG, "this matters most", 120);
    expect(whole).toBe(false);
    expect(text).toMatch(/^… .*I think that this matters most\..* …$/);
    expect(text.length).toBeLessThanOrEqual(124);
  });

  test("is left alone where there is room", () => {
    expect(excerptAround("Short words.", "words", 50)).toEqual({ text: "Short words.", whole: true });
  });

  test("that starts with the span has no ellipsis before it", () => {
    expect(excerptAround(`This first. ${"Then more. ".repeat(30)}`, "This first.", 60).text).toMatch(
      /^This first\. .* …$/,
    );
  });

  test("a span longer than the room is cut at a word, and the cut is shown", () => {
    const span = "very long words ".repeat(40).trim();
    expect(excerptAround(`${span} end`, span, 60)).toEqual({
      text: "very long words very long words very long words very long …",
      whole: false,
    });
  });
});

test("whatever the words: only what was said, whole words, no half sign, and no longer than the room", () => {
  const words = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(words, fc.nat(79), fc.nat(79), fc.integer({ min: 10, max: 300 }), (parts, a, b, limit) => {
      const quote = parts.join(" ").replaceAll(/\s+/gu, " ").trim();
      const [from, to] = [Math.min(a, b), Math.max(a, b) + 1];
      const span = parts.slice(from, to).join(" ").trim();
      const { text, whole } = excerptAround(quote, span, limit);
      const said = text.replace(/^… /, "").replace(/ …$/, "");
      expect(quote.includes(whole ? text : said)).toBe(true);
      if (whole) expect(text).toBe(quote);
      expect([...new Intl.Segmenter("en").segment(said)].length).toBeLessThanOrEqual(limit);
      expect(text.isWellFormed() || !quote.isWellFormed()).toBe(true);
    }),
  );
});

test("a single word that is too long loses its end, not its sign", () => {
  expect(firstWords("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 2)).toBe("👩‍👩‍👧‍👦👩‍👩‍👧‍👦");
});
