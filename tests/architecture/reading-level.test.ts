/** The fixed copy is plain: about eighth grade, measured. */
import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { confirmationEmail as emailToConfirm, alreadyFollowingEmail as emailToFollower } from "#domain/feeds/email.ts";
import { GLOSSARY } from "#domain/glossary/glossary.ts";
import { inProject } from "#processes/project.ts";
import { fixedCopy } from "../support/architecture/public-texts.ts";
import { copyOfPage, gradeOf, syllablesOf, wordsASentence } from "../support/architecture/reading-level.ts";
import { visibleTexts } from "../support/architecture/visible-text.ts";

/** Years of school, on average over the parts of a page, and for its hardest part. */
const ON_AVERAGE = 8;
const AT_MOST = 12;
/** Words in a sentence, on average. */
const WORDS = 15;

const PAGES = "src/app/(public)";
const page = (file: string) => copyOfPage(fs.readFileSync(inProject(file), "utf8"));
const average = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The copy of each public page and of what is beside it in its folder, by its path. */
function copyOfPages(): Record<string, string[]> {
  const files = fs.globSync(`${PAGES}/**/*.tsx`, { cwd: inProject() }).sort();
  const byPage = Map.groupBy(
    files,
    (file) =>
      `/${
        file
          .slice(PAGES.length + 1)
          .split("/")
          .slice(0, -1)[0] ?? ""
      }`,
  );
  return Object.fromEntries([...byPage].map(([path, own]) => [path, own.flatMap(page)]));
}

/** Each text with the parts that it is read in. */
const TEXTS: Record<string, string[]> = {
  ...copyOfPages(),
  glossary: GLOSSARY.map(({ text }) => text.join(" ")),
  "meanings of codes": fs
    .readdirSync(inProject("src/domain/wording"))
    .flatMap((file) => fixedCopy(`domain/wording/${file}`).map(({ text }) => text)),
  "labels and error pages": fixedCopy("domain/wording/labels.ts").map(({ text }) => text),
  emails: [
    emailToConfirm("Jon Tester", { confirm: "", site: "the site" }),
    emailToFollower("Jon Tester", { stop: "", site: "the site" }),
  ].flatMap(({ text }) => text.split("\n").filter((line) => line.includes(" "))),
  components: fs
    .globSync("components/**/*.tsx", { cwd: inProject("src") })
    .filter((file) => !file.startsWith("components/ui/"))
    .flatMap((file) => visibleTexts(file).map(({ text }) => text)),
};

const levels = Object.entries(TEXTS)
  .map(([name, all]) => ({ name, parts: all.filter((part) => part.split(" ").length >= 6) }))
  .filter(({ parts }) => parts.length > 0)
  .map(({ name, parts }) => ({
    name,
    parts,
    grade: average(parts.map(gradeOf)),
    words: average(parts.map(wordsASentence)),
  }));

describe.each(levels)("$name", ({ parts, grade, words }) => {
  test(`grade ${grade.toFixed(1)} on average, at most ${ON_AVERAGE}`, () => {
    expect(grade).toBeLessThanOrEqual(ON_AVERAGE);
  });

  test(`${words.toFixed(1)} words a sentence on average, at most ${WORDS}`, () => {
    expect(words).toBeLessThanOrEqual(WORDS);
  });

  test(`no part asks for more than ${AT_MOST} years of school`, () => {
    const hard = parts.filter((part) => part.split(" ").length >= 12 && gradeOf(part) > AT_MOST);
    expect(hard.map((part) => `${gradeOf(part).toFixed(1)} ${part}`)).toEqual([]);
  });
});

test("every public page with copy of its own is measured", () => {
  expect(levels.length).toBeGreaterThan(20);
  expect(levels.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["/method", "/about", "/privacy", "/coverage"]),
  );
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
