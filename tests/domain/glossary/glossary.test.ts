import { describe, expect, test } from "vitest";
import { findGlossaryEntries, GLOSSARY, glossaryEntry } from "#domain/glossary/glossary.ts";

describe("every entry", () => {
  test("has an address of its own that can stand in a link", () => {
    const slugs = GLOSSARY.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test("has words and a source", () => {
    const bare = GLOSSARY.filter(({ text, sources }) => text.length === 0 || sources.length === 0);
    expect(bare).toEqual([]);
    const urls = GLOSSARY.flatMap(({ sources }) => sources.map(({ url }) => url));
    expect(urls.filter((url) => new URL(url).protocol !== "https:")).toEqual([]);
  });

  test("leads to entries that exist, and never to itself", () => {
    for (const { slug, see } of GLOSSARY) {
      expect(see).not.toContain(slug);
      for (const related of see) expect(glossaryEntry(related).slug).toBe(related);
    }
  });
});

test("none says “sanctuary” but of the word itself, of titles, and where readers look for it", () => {
  const saying = GLOSSARY.filter(({ text }) => /sanctuary/i.test(text.join(" "))).map(({ slug }) => slug);
  expect(saying).toEqual(["sanctuary"]);
});

describe("search", () => {
  const slugs = (query: string) => findGlossaryEntries(query).map(({ slug }) => slug);

  test.each([
    ["cloture", "cloture"],
    ["detainers", "detainer"],
    ["Sanctuary cities", "sanctuary"],
    ["8 usc 1373", "section-1373"],
    ["section 642", "section-1373"],
    ["287(g)", "287g"],
    ["recommit", "motion-to-commit"],
    ["vote a rama", "vote-a-rama"],
    ["Kate's law", "kates-law"],
  ])("%s finds %s", (query, slug) => {
    expect(slugs(query)).toContain(slug);
  });

  test.each(["", " ", "a", "of", "((((", "\u0000", "zzzz", "cloture zzzz"])("%j finds nothing", (query) => {
    expect(slugs(query)).toEqual([]);
  });
});
