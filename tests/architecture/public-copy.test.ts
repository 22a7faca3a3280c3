/** The public copy is plain American English: every text in our source that a reader can see. */
import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { GLOSSARY } from "#domain/glossary/glossary.ts";
import { inProject } from "#processes/project.ts";
import { britishSpellings } from "../support/architecture/american-english.ts";
import { bannedTurns } from "../support/architecture/banned-turns.ts";
import { publicTexts } from "../support/architecture/public-texts.ts";
import { type VisibleText, visibleTexts } from "../support/architecture/visible-text.ts";

/** What only editors see, in folders that readers' words come from too. Their copy has rules of its own. */
const FOR_EDITORS = [
  "app/admin/",
  "app/draft-preview/",
  "components/comparisons/previewed-cards.tsx",
  "domain/background/event.ts",
  "domain/background/right-of-reply.ts",
  "domain/editors/editor-account.ts",
  "domain/editors/editor-notice.ts",
  "domain/editors/editor.ts",
  "domain/editors/freeze.ts",
  "domain/editors/autosaved-draft.ts",
  "domain/feeds/webhook.ts",
  "domain/glossary/entry.ts",
  "domain/glossary/glossary.ts",
  "domain/glossary/in-text.ts",
  "domain/glossary/law.ts",
  "domain/glossary/measures.ts",
  "domain/glossary/money.ts",
  "domain/glossary/senate.ts",
  "domain/glossary/votes.ts",
  "domain/inquiries/inquiry.ts",
  "domain/official-files/import-run.ts",
  "domain/official-files/official-roll-call.ts",
  "domain/people/voice.ts",
  "domain/propositions/position.ts",
  "domain/record/record-form.ts",
  "domain/record/record-forms.ts",
  "domain/record/status-transition.ts",
  "domain/roll-calls/double-coded-reading.ts",
  "domain/roll-calls/candidate.ts",
  "domain/roll-calls/reading-preview.ts",
  "domain/roll-calls/reading.ts",
  "domain/sources/source-queue.ts",
  "domain/sources/source-list.ts",
  "domain/sources/source-record.ts",
  "domain/sources/source.ts",
  "domain/statements/authorship.ts",
  "domain/statements/double-coded-statement.ts",
  "domain/statements/batch-statements.ts",
  "domain/statements/publish-preview.ts",
  "domain/statements/statement-checks.ts",
  "domain/statements/statement-queue.ts",
  "domain/statements/statement-form.ts",
  "domain/statements/live-preview.ts",
  "domain/statements/statement.ts",
  "domain/text/neutral-wording.ts",
];
/** The tables of labels for editors, beside those for readers. */
const LABELS_FOR_EDITORS =
  /^(RUN_OUTCOME_LABELS|FILE_OUTCOME_LABELS|ROLE_LABELS|STATUS_LABELS|TIER_LABELS|CAPTURE_WAY_LABELS|SOURCE_REPLACEMENT_LABELS|FIELD_LABELS)$/;

const AREAS = ["app", "components", "domain", "api", "data/downloads"];

function textsIn(area: string): VisibleText[] {
  const files = fs
    .readdirSync(inProject("src", area), { recursive: true, encoding: "utf8" })
    .map((file) => `${area}/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && !FOR_EDITORS.some((place) => file.startsWith(place)));
  return files.flatMap(visibleTexts).filter(({ declaration }) => !LABELS_FOR_EDITORS.test(declaration));
}

/** Names what a rule finds in a text, and where the text is. */
const problemsIn = (texts: VisibleText[], rule: (text: string) => string[]) =>
  texts.flatMap(({ file, line, text }) =>
    rule(text).map((problem) => `${file}:${line} ${problem}: ${text.slice(0, 90)}`),
  );

describe.each(AREAS)("%s", (area) => {
  const texts = textsIn(area);

  test("has text for readers", () => {
    expect(texts.length).toBeGreaterThan(40);
  });

  test("is spelled as in America", () => {
    const spellings = (text: string) =>
      britishSpellings(text).map(({ british, american }) => `${british} (${american})`);
    expect(problemsIn(texts, spellings)).toEqual([]);
  });

  test("has no turn that a reader trips on", () => {
    expect(problemsIn(texts, bannedTurns)).toEqual([]);
  });
});

test("what editors wrote in the seed data, and the glossary, have no such turn either", () => {
  const texts = [
    ...publicTexts(),
    ...GLOSSARY.map(({ slug, text }) => ({ at: `glossary ${slug}`, text: text.join(" ") })),
  ].map(({ at, text }) => ({ at, text: text.replace(/“[^”]*”/g, "“”") }));
  expect(texts.length).toBeGreaterThan(1000);
  const found = texts.flatMap(({ at, text }) => bannedTurns(text).map((problem) => `${at}: ${problem}`));
  expect(found).toEqual([]);
});

test("every button says what it does", () => {
  const buttons = fs
    .globSync(inProject("src/{app,components}/**/*.tsx"))
    .filter((file) => !file.includes("/admin/"))
    .flatMap((file) => [...fs.readFileSync(file, "utf8").matchAll(/<SubmitButton>([^<{]+)</g)])
    .map(([, words = ""]) => words.trim());
  expect(buttons.length).toBeGreaterThan(8);
  expect(buttons.filter((words) => /^(Show|Send|OK|Yes|Go|Submit|Choose)$/.test(words))).toEqual([]);
});

test("every filter that can be left open says “All …” or “Any …”", () => {
  const choices = fs
    .globSync(inProject("src/{components,app/(public)}/**/*-form.tsx"))
    .concat(inProject("src/components/people/group-fields.tsx"))
    .flatMap((file) => [
      ...fs.readFileSync(file, "utf8").matchAll(/\ball="([^"]+)"|field\("\w+", "[^"]+", "([^"]+)"\)/g),
    ])
    .map(([, attribute, argument]) => attribute ?? argument ?? "");
  expect(choices.length).toBeGreaterThan(15);
  const open = choices.filter((choice) => !/^(All|Any|Anyone’s)\b/.test(choice));
  // These are no filters, or their first choice is one of the others.
  expect(open.sort()).toEqual([
    "Choose a senator",
    "Choose a senator",
    "Choose what to follow",
    "Earliest year",
    "Latest year",
    "Only those you choose below",
    "Statements, votes and events",
  ]);
});

describe("what is wrong is found", () => {
  test.each([
    ["The new words stand beside the votes.", "beside"],
    ["See what became of it.", "what became of"],
    ["It is never read as a position.", "is never read"],
    ["Everybody who has served", "Everybody"],
    ["More than two years lie between them.", "lie between"],
  ])("%s", (text, found) => {
    expect(bannedTurns(text).join()).toContain(found);
  });

  test("in the text of a page, in its attributes, in templates and in labels, and nowhere else", () => {
    const texts = visibleTexts("app/(public)/comparisons/view/comparison-list.tsx").map(({ text }) => text);
    expect(texts).toContain("This is not a ranking. People who said more or voted more appear more often.");
    expect(texts).toContain("Comparisons");
    expect(texts).toContain("Showing …: … of … comparisons.");
    expect(texts).toContain("All of these comparisons have context.");
    expect(texts.filter((text) => /measure|text-|#components/.test(text))).toEqual([]);
  });
});
