/** The fixed copy is plain: about eighth grade, measured. */
import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { GLOSSARY } from "#domain/glossary.ts";
import { inProject } from "#operate/project.ts";
import { fixedCopy } from "../support/public-texts.ts";
import { copyOfPage, gradeOf, syllablesOf } from "../support/reading-level.ts";

const ON_AVERAGE = 9;
const AT_MOST = 12;

const page = (name: string) => copyOfPage(fs.readFileSync(inProject("src/app/(public)", name), "utf8"));
const average = (texts: string[]) => texts.reduce((sum, text) => sum + gradeOf(text), 0) / texts.length;

/** Each text with the parts that it is read in. */
const TEXTS: Record<string, string[]> = {
  glossary: GLOSSARY.map(({ text }) => text.join(" ")),
  about: [...page("about/page.tsx"), ...page("about/operator.tsx")],
  privacy: page("privacy/page.tsx"),
  accessibility: page("accessibility/page.tsx"),
  coverage: [...page("coverage/page.tsx"), ...page("coverage/gaps.tsx")],
  report: page("report/page.tsx"),
  method: page("method/page.tsx"),
  "meanings of codes": fs
    .readdirSync(inProject("src/domain/wording"))
    .flatMap((file) => fixedCopy(`domain/wording/${file}`).map(({ text }) => text)),
};

describe.each(Object.entries(TEXTS))("%s", (_name, parts) => {
  test(`asks for ${ON_AVERAGE} years of school on average`, () => {
    expect(parts.length).toBeGreaterThan(0);
    expect(average(parts)).toBeLessThanOrEqual(ON_AVERAGE);
  });

  test(`no part asks for more than ${AT_MOST}`, () => {
    const hard = parts.filter((part) => part.split(" ").length >= 12 && gradeOf(part) > AT_MOST);
    expect(hard.map((part) => `${gradeOf(part).toFixed(1)} ${part}`)).toEqual([]);
  });
});

test.each([
  ["vote", 1],
  ["voted", 2],
  ["table", 2],
  ["senator", 3],
  ["cooperation", 4],
  ["immigration", 4],
  ["SCAAP", 1],
])("%s has %i syllables", (word, syllables) => {
  expect(syllablesOf(word)).toBe(syllables);
});

test("longer words and sentences ask for more school", () => {
  const plain = "The cat sat on the mat. It was a fat cat.";
  const hard =
    "Notwithstanding considerable administrative complexity, municipalities increasingly reconsidered participation.";
  expect(gradeOf(plain)).toBeLessThan(2);
  expect(gradeOf(hard)).toBeGreaterThan(15);
});
