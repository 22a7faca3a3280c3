import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { GLOSSARY } from "#domain/glossary/glossary.ts";
import { inProject } from "#processes/project.ts";
import { britishSpellings } from "../support/architecture/american-english.ts";
import { editorTexts, publicTexts } from "../support/architecture/public-texts.ts";

const CHECKED = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "docs",
  "src",
  "tests",
  "bench",
  "scripts",
  "deploy",
  "prisma/seed/README.md",
  "prisma/schema",
  "prisma/functions",
  "prisma/migrations",
];
const GENERATED = /(^|\/)(generated|node_modules|\.next)\//;
const TEXT = /\.(md|ts|tsx|mts|mjs|css|sql|prisma|ya?ml|conf|service|timer|env)$/;
/** Files whose subject is a British spelling. */
const ABOUT_SPELLING = [
  "tests/support/architecture/american-english.ts",
  "tests/support/architecture/banned-turns.ts",
  "tests/architecture/american-english.test.ts",
  "tests/domain/history/typing-error.test.ts",
];
/** Names that programs outside depend on: a key of the API, the DTD of the Clerk's files. */
const FIXED_NAMES = /^ +licence: "https:|\/\/US Congress\/\/DTDs/gm;

/** Lists text files at or below a path, from the project's root. */
function textFiles(below: string): string[] {
  const root = inProject(below);
  if (!fs.statSync(root).isDirectory()) return [below];
  const files = fs.readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => path.join(below, name));
  return files.filter((file) => TEXT.test(file) && !GENERATED.test(file) && !ABOUT_SPELLING.includes(file));
}

const withoutQuotations = (text: string) => text.replace(/“[^”]*”|"[^"]*"/g, "“”");
const partyOfPostalCode = /\([RDI]-[A-Z]{2}\)/g;

/** Removes names of files (docs.test.ts checks them) and names that cannot change. */
const withoutFixedNames = (text: string) => text.replace(/`[^`\s]+\.(?:tsx?|mjs|sql)`/g, "``").replace(FIXED_NAMES, "");

/** Names each British spelling of a file or text: "docs/x.md: honour (honor)". */
function britishIn(at: string, text: string): string[] {
  return britishSpellings(text).map(({ british, american }) => `${at}: ${british} (${american})`);
}

test.each(CHECKED)("%s is in American English", (place) => {
  const files = textFiles(place);
  expect(files.length).toBeGreaterThan(0);
  const found = files.flatMap((file) => britishIn(file, withoutFixedNames(fs.readFileSync(inProject(file), "utf8"))));
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
