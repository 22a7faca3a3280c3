import fs from "node:fs";
import { expect, test } from "vitest";
import { inProject } from "#processes/project.ts";
import { readSources } from "../support/architecture/layer-rules.ts";
import { fixedCopy, publicTexts, seedInquiries } from "../support/architecture/public-texts.ts";
import { wordingProblems } from "../support/architecture/wording-rules.ts";

/** The tables of codes with their public wording. */
const WORDING = fs.readdirSync(inProject("src/domain/wording")).map((file) => `domain/wording/${file}`);

/** What a rule would refuse and is right all the same. */
const RIGHT_ALL_THE_SAME: { at: string; word: string; because: string }[] = [
  { at: "readings/s7-119.2025.json whatItWas", word: "admit", because: "the law's own word for pleading to a crime" },
  {
    at: "inquiries.json dmn-nbcdfw-2019-04 1 note",
    word: "sidestep",
    because: "the outlet's judgment, and said to be that",
  },
  {
    at: "inquiries.json freedom945-2011-05-06 question",
    word: "illegal aliens",
    because: "the question's own words, and said to be that",
  },
];

const isAllowed = (problem: string) => RIGHT_ALL_THE_SAME.some(({ at, word }) => problem.startsWith(`${at}: “${word}`));

test("editors' own text is for readers: no jargon, no word of motive or character", () => {
  const texts = publicTexts();
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.flatMap(wordingProblems).filter((problem) => !isAllowed(problem))).toEqual([]);
});

test("what is right all the same is still there", () => {
  const problems = publicTexts().flatMap(wordingProblems);
  for (const { at, word } of RIGHT_ALL_THE_SAME) {
    expect(
      problems.some((problem) => problem.startsWith(`${at}: “${word}`)),
      `${at}: ${word}`,
    ).toBe(true);
  }
});

test("the site's fixed copy keeps the same rules", () => {
  const glossary = fs.readdirSync(inProject("src/domain/glossary")).map((file) => `domain/glossary/${file}`);
  const copy = ["domain/wording/labels.ts", ...WORDING, "domain/comparisons/headline.ts", ...glossary].flatMap(
    fixedCopy,
  );
  expect(copy.length).toBeGreaterThan(80);
  expect(copy.flatMap(wordingProblems)).toEqual([]);
});

test("only what a transcript prints counts as a question word for word", () => {
  const exact = seedInquiries().filter(({ questionIsExact }) => questionIsExact);
  expect(exact.length).toBeGreaterThan(0);
  for (const { inquiryId, source } of exact) expect(`${inquiryId}: ${source.kind}`).toContain("transcript");
});

test("one component prints questions, and no page or component knows what editors note for themselves", () => {
  const shown = [...readSources(inProject("src"))].filter(([file]) => /^(components|app\/\(public\))\//.test(file));
  const elsewhere = shown.filter(([file]) => file !== "components/inquiries/question.tsx");
  expect(elsewhere.filter(([, text]) => /question\??\.text\b|“\{(inquiry\.)?question\b/.test(text))).toEqual([]);
  expect(shown.filter(([, text]) => text.includes("editorNotes")).map(([file]) => file)).toEqual([]);
});

test.each([
  ["Title from URL slug.", "slug"],
  ["Read with example-2026-01-28-trust.", "example-2026-01"],
  ["Same interview.", "Same"],
  ["She flip-flops on it.", "flip-flop"],
  ["He refuses to answer.", "refuses to answer"],
  ["Asked whether they 'agree'.", "'agree'"],
])("%j is refused", (text, word) => {
  expect(wordingProblems({ at: "here", text }).join()).toContain(`“${word}”`);
});

test("words of others are not held to it", () => {
  expect(wordingProblems({ at: "here", text: "The outlet calls it “a radical flip-flop”." })).toEqual([]);
});
