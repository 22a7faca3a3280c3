import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { GLOSSARY } from "#domain/glossary/glossary.ts";
import { inProject } from "#processes/project.ts";
import { britishSpellings } from "../support/architecture/american-english.ts";
import { editorTexts, publicTexts } from "../support/architecture/public-texts.ts";

/** Still in British spelling. A later step empties this list; the last test keeps it from outliving its reason. */
const TO_DO = ["src", "tests", "bench", "prisma/schema"];

const CHECKED = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "docs",
  "scripts",
  "deploy",
  "prisma/seed/README.md",
  "prisma/migrations",
];
const GENERATED = /(^|\/)(generated|node_modules|\.next)\//;
const TEXT = /\.(md|ts|tsx|mts|mjs|css|sql|prisma|ya?ml|conf|service|timer|env)$/;
/** The spellings themselves, and what proves that they are found. */
const ABOUT_SPELLING = [
  "tests/support/architecture/american-english.ts",
  "tests/architecture/american-english.test.ts",
];

/** Lists text files at or below a path, from the project's root. */
function textFiles(below: string): string[] {
  const root = inProject(below);
  if (!fs.statSync(root).isDirectory()) return [below];
  const files = fs.readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => path.join(below, name));
  return files.filter((file) => TEXT.test(file) && !GENERATED.test(file) && !ABOUT_SPELLING.includes(file));
}

const withoutQuotations = (text: string) => text.replace(/“[^”]*”|"[^"]*"/g, "“”");
const partyOfPostalCode = /\([RDI]-[A-Z]{2}\)/g;

/** A file's own name is put right where it is renamed; docs.test.ts holds the documents to it. */
const withoutFileNames = (text: string) => text.replace(/`[^`\s]+\.(?:tsx?|mjs|sql)`/g, "``");

/** Names each British spelling of a file or text: "docs/x.md: honour (honor)". */
function britishIn(at: string, text: string): string[] {
  return britishSpellings(text).map(({ british, american }) => `${at}: ${british} (${american})`);
}

test.each(CHECKED)("%s is in American English", (place) => {
  const files = textFiles(place);
  expect(files.length).toBeGreaterThan(0);
  const found = files.flatMap((file) => britishIn(file, withoutFileNames(fs.readFileSync(inProject(file), "utf8"))));
  expect(found).toEqual([]);
});

test("our texts in the seed data are in American English, with AP's names of states; quotations are not ours", () => {
  const texts = [...publicTexts(), ...editorTexts()].map(({ at, text }) => ({ at, text: withoutQuotations(text) }));
  expect(texts.length).toBeGreaterThan(1500);
  expect(texts.flatMap(({ at, text }) => britishIn(at, text))).toEqual([]);
  expect(
    texts.flatMap(({ at, text }) => (text.match(partyOfPostalCode) ?? []).map((found) => `${at}: ${found}`)),
  ).toEqual([]);
});

test("the site's glossary is in American English", () => {
  const texts = GLOSSARY.map(({ term, also = [], text }) => [term, ...also, ...text].join("\n"));
  expect(texts.flatMap((text) => britishIn(text.split("\n")[0] as string, text))).toEqual([]);
});

test.each(TO_DO)("%s is still to do", (place) => {
  const files = textFiles(place);
  const found = files.flatMap((file) => britishIn(file, fs.readFileSync(inProject(file), "utf8")));
  expect(found.length, `${place} is done: check it with the others`).toBeGreaterThan(0);
});

describe("a British spelling is found", () => {
  test.each([
    ["places that honour detainers", "honor"],
    ["Behavioural", "behavioral"],
    ["the neighbourhood", "neighborhood"],
    ["a federal programme", "program"],
    ["licences", "licenses"],
    ["an offence", "offense"],
    ["serialised", "serialized"],
    ["isOrganisation", "organization"],
    ["normaliseQuery", "normalize"],
    ["practising", "practicing"],
    ["analysing", "analyzing"],
    ["centred", "centered"],
    ["cancelled", "canceled"],
    ["labelling", "labeling"],
    ["towards", "toward"],
    ["judgement", "judgment"],
    ["an e-mail", "email"],
    ["on 6 July 2016", "July 6, 2016"],
    ["US senators", "U.S."],
    ["relativise", "relativize"],
  ])("%s", (text, american) => {
    expect(britishSpellings(text).map((found) => found.american)).toEqual([american]);
  });

  test.each([
    "otherwise, we advise you to exercise and to promise a precise, concise surprise",
    "the premises of an enterprise that comprises raised noise, crises and misers",
    "four hours of our tour in court; the contour of a journal",
    "programming, programmers, cancellation, controlled, enrolled, fulfilled, installed",
    "analyses and catalysts, licensed defensive offensive practice",
    "aria-labelledby forwards the request; revising, supervised, improvisation",
    "July 6, 2016; U.S. senators; en-US; USC",
  ])("and what is American is not: %s", (text) => {
    expect(britishSpellings(text)).toEqual([]);
  });
});
