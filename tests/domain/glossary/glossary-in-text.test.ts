import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GLOSSARY } from "#domain/glossary/glossary.ts";
import { findTerms } from "#domain/glossary/in-text.ts";

/** The words that lead to the glossary, in order, each with where it leads. */
function led(text: string, readBefore: string[] = []): string[] {
  return findTerms(text, readBefore).flatMap(({ text: word, slug }) => (slug ? [`${word} → ${slug}`] : []));
}

describe("words of the glossary in a text of ours", () => {
  test("lead to it where they stand first, and not again", () => {
    expect(led("A vote on ending debate. Cloture failed: three-fifths were needed to end debate.")).toEqual([
      "ending debate → cloture",
      "three-fifths → three-fifths",
    ]);
  });

  test("are known in each way in which they are written", () => {
    expect(led("It cites 8 USC 1373.")).toEqual(["8 USC 1373 → section-1373"]);
    expect(led("It cites 8 U.S.C. 1373.")).toEqual(["8 U.S.C. 1373 → section-1373"]);
    expect(led("An agreement under section 287(g) of the law")).toEqual(["section 287(g) → 287g"]);
    expect(led("COPS and Byrne grants, and SCAAP")).toEqual([
      "COPS → cops",
      "Byrne grants → byrne-jag",
      "SCAAP → scaap",
    ]);
  });

  test("do not lead there when readers have met them above", () => {
    expect(led("A detainer is a request; SCAAP is money.", ["What a detainer asks for"])).toEqual(["SCAAP → scaap"]);
  });

  test("are left alone between quotation marks, and as a part of another word", () => {
    expect(led("The bill says “detainers are honored” and no more.")).toEqual([]);
    expect(led("encloture, copse, scaaps")).toEqual([]);
    expect(led("He was asked to reconsider; $1 million was set aside.")).toEqual([]);
  });

  test("change nothing in the text: its pieces together are the text, and no word of the glossary is linked twice", () => {
    const words = fc.constantFrom(
      "detainer",
      "Cloture",
      "287(g)",
      "“",
      "”",
      '"',
      "COPS",
      "the",
      "8 USC 1373",
      " ",
      ", ",
    );
    const texts = fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }).map((parts) => parts.join(" "));
    const slugs = new Set(GLOSSARY.map(({ slug }) => slug));
    fc.assert(
      fc.property(texts, texts, (text, above) => {
        const pieces = findTerms(text, [above]);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        const linked = pieces.flatMap(({ slug }) => slug ?? []);
        expect(new Set(linked).size).toBe(linked.length);
        for (const slug of linked) expect(slugs).toContain(slug);
      }),
    );
  });
});
