import { MOTIVE, termsFound, type WordingRule } from "#domain/text/neutral-wording.ts";

/** What only the people who compile the record understand. It belongs in `editorNotes`. */
const JARGON: WordingRule[] = [
  { pattern: /\bslugs?\b/i, because: "a word of those who build the site" },
  { pattern: /\bseed\b/i, because: "how the record was compiled" },
  { pattern: /\bdata ?sets?\b/i, because: "how the record was compiled" },
  { pattern: /\bexcerpts?\b/i, because: 'say "the part that was seen"' },
  { pattern: /\bconfirm\b(?! that)/i, because: "an errand for editors" },
  { pattern: /\b(editor|coder)s? to judge\b|\bfor a coder\b|\bthe targets\b/i, because: "talk of those who code" },
  { pattern: /\b(find|fetch|check|read) the (original|whole|page|full)\b/i, because: "an errand for editors" },
  { pattern: /\bdo not (count|publish|show)\b|\bneeds a better source\b/i, because: "an errand for editors" },
  { pattern: /\badjacent\b/i, because: 'say "a nearby subject"' },
  { pattern: /\bnon-senators?\b/i, because: "say who the person is" },
  { pattern: /\b[a-z]+-\d{4}-\d{2}\b/, because: "the id of another record" },
  { pattern: /\b[hs]\d+-\d{3}\.\d{4}\b/, because: "the id of a roll call" },
  { pattern: /^same\b/i, because: "a reader does not see the record that it is the same as" },
  { pattern: /(^|[\s(])'[^']+'(?=$|[\s.,;:)])|"/, because: "what is quoted stands between “ and ”" },
];

/** One public text and where it stands: "statements/x.json notes". */
export type PublicText = { at: string; text: string };

/** Every rule that a text breaks, in words. */
export function wordingProblems({ at, text }: PublicText): string[] {
  return termsFound(text, [...JARGON, ...MOTIVE]).map(({ word, because }) => `${at}: “${word}” (${because})`);
}
