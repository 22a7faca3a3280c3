/** The words of the debate in plain words, each with where it is written down. */
import type { GlossaryEntry } from "./entry.ts";
import { LAW_ENTRIES } from "./law.ts";
import { MEASURE_ENTRIES } from "./measures.ts";
import { MONEY_ENTRIES } from "./money.ts";
import { SENATE_ENTRIES } from "./senate.ts";
import { VOTE_ENTRIES } from "./votes.ts";

export type { GlossaryEntry };

export type GlossaryPart = { id: string; title: string; entries: readonly GlossaryEntry[] };

export const GLOSSARY_PARTS: readonly GlossaryPart[] = [
  { id: "law", title: "Immigration law", entries: LAW_ENTRIES },
  { id: "money", title: "Federal money", entries: MONEY_ENTRIES },
  { id: "senate", title: "How the Senate comes to a vote", entries: SENATE_ENTRIES },
  { id: "votes", title: "What a vote can be", entries: VOTE_ENTRIES },
  { id: "measures", title: "Congress and its measures", entries: MEASURE_ENTRIES },
];

const ALL = [...LAW_ENTRIES, ...MONEY_ENTRIES, ...SENATE_ENTRIES, ...VOTE_ENTRIES, ...MEASURE_ENTRIES] as const;

/** The compiler refuses a link to an entry that does not exist. */
export type GlossarySlug = (typeof ALL)[number]["slug"];

/** All entries in the order of the alphabet. */
export const GLOSSARY: readonly GlossaryEntry[] = [...ALL].sort((a, b) => a.term.localeCompare(b.term, "en"));

/** @throws RangeError where there is no such entry. */
export function glossaryEntry(slug: string): GlossaryEntry {
  const found = GLOSSARY.find((entry) => entry.slug === slug);
  if (!found) throw new RangeError(`the glossary has no ${slug}`);
  return found;
}

/** Entries whose term, or another way of writing it, holds every word of the query, at the start of a word. */
export function findGlossaryEntries(query: string): GlossaryEntry[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return GLOSSARY.filter((entry) =>
    [entry.term, ...(entry.also ?? [])].some((name) => {
      const own = wordsOf(name);
      return words.every((word) => own.some((part) => part.startsWith(word) || isPlural(word, part)));
    }),
  );
}

/** "detainers" for "detainer". */
function isPlural(word: string, of: string): boolean {
  return of.length > 3 && (word === `${of}s` || word === `${of}es`);
}

const SMALL_WORDS = new Set(["of", "the", "to", "and", "or", "on", "in", "for", "by", "is"]);

/** In small letters, without accents. Small words and single letters say nothing. */
function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1 && !SMALL_WORDS.has(word));
}
