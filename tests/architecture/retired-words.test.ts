import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { inProject } from "#processes/project.ts";
import { retiredWords } from "../support/architecture/retired-words.ts";

const CHECKED = ["src", "tests", "bench", "scripts", "deploy", "docs", "prisma/schema", "prisma/functions"];
const DOCUMENTS = ["README.md", "CONTRIBUTING.md", "SECURITY.md"];
const TEXT = /\.(md|ts|tsx|mts|mjs|css|sql|prisma|ya?ml|conf|service|timer|env)$/;
const GENERATED = /(^|\/)(generated|node_modules|\.next)\//;
/** The lists of words, and what must use old names: the squashed migrations, and backups made before they were squashed. */
const EXCEPTIONS = [
  "tests/support/architecture/retired-words.ts",
  "tests/support/architecture/banned-turns.ts",
  "tests/architecture/retired-words.test.ts",
  "src/postgres/squashed-migrations.ts",
  "tests/backup/backup.test.ts",
];

/** Lists text files at or below a path, from the project's root. */
function textFiles(below: string): string[] {
  return fs
    .readdirSync(inProject(below), { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(below, name))
    .filter((file) => TEXT.test(file) && !GENERATED.test(file) && !EXCEPTIONS.includes(file));
}

/** Names the retired words in a file's path and text, with the line. */
function retiredIn(file: string): string[] {
  const lines = fs.readFileSync(inProject(file), "utf8").split("\n");
  return [
    ...retiredWords(file).map((found) => `${file}: ${found}`),
    ...lines.flatMap((line, at) => retiredWords(line).map((found) => `${file}:${at + 1}: ${found}`)),
  ];
}

test.each(CHECKED)("%s uses standard words", (folder) => {
  const files = textFiles(folder);
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap(retiredIn)).toEqual([]);
});

test("the documents at the root use standard words", () => {
  expect(DOCUMENTS.flatMap(retiredIn)).toEqual([]);
});

describe("a retired word is found", () => {
  test.each([
    ["export function RoomFrame() {", "admin"],
    ["src/data/kept-typing.ts", "autosave"],
    ["const items: DeskItem[] = []", "queue, editor"],
    ["pages.letGo(path)", "invalidate, evict"],
    ["await readRecordClock()", "data version"],
    ["type Typist = {}", "draft owner"],
    ["sayYes(token)", "confirm"],
    ["<PageFoot />", "footer"],
    ["onceFor(record, list)", "memoize"],
    ["src/data/tables/while-it-stands.ts", "memoize"],
    ["senatorAddress(slug)", "path"],
    ["throw new Refusal(", "UserFacingError, assert"],
    ["led to the door", "sign-in"],
  ])("%s", (text, instead) => {
    expect(retiredWords(text)).toEqual([expect.stringContaining(`(${instead})`)]);
  });

  test.each([
    "a reader's email address; a room in the Capitol; a help desk; out of doors",
    "kept in the database; keeps its order; keepAlive; a refused request",
    "the page footer, a footnote; the clock of the server; an answer to an inquiry",
    "a held seat; settled law; a strip of paper; the ink of the text; amended, recommended, commends",
    "VoteShape, VerdictShape; a signed-in editor; revised on May 3",
  ])("and a plain use is not: %s", (text) => {
    expect(retiredWords(text)).toEqual([]);
  });
});
