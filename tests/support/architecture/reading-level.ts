/** The Flesch-Kincaid grade: how many years of school a text asks for, from the length of sentences and words. */
export function gradeOf(text: string): number {
  const words = requiredTextIn(text);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * wordsASentence(text) + 11.8 * (syllables / words.length) - 15.59;
}

/** Counts the words of a text for each of its sentences. A colon or a semicolon ends one, as a breath does. */
export function wordsASentence(text: string): number {
  const sentences = text.split(/[.!?:;]+(?=\s|$)/).filter((part) => /\p{L}/u.test(part)).length || 1;
  return requiredTextIn(text).length / sentences;
}

const requiredTextIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/** Groups of vowels, without those that are not heard; a number or an abbreviation counts as one. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  if (letters.length <= 3 || word === word.toUpperCase()) return 1;
  const heard = letters.replace(/(?:[^laeiouy]es|[^dt]ed|[^l]e)$/, "").replace(/^y/, "");
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** The paragraphs and points of a page, from its source: what stands between the tags, without what is filled in. */
export function copyOfPage(source: string): string[] {
  const blocks = source.matchAll(/<(p|li|dd)\b[^>]*>([\s\S]*?)<\/\1>/g);
  const leads = source.matchAll(/\b(?:lead|intro|hint|caption)="([^"]*)"/g);
  const texts = [...[...blocks].map(([, , inside = ""]) => inside), ...[...leads].map(([, lead = ""]) => lead)];
  return texts.map(withoutMarkup).filter((text) => text.split(" ").length > 3);
}

function withoutMarkup(jsx: string): string {
  return jsx
    .replace(/\{" "\}/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/\{(?:[^{}]|\{[^{}]*\})*\}/g, "…")
    .replace(/\s+/g, " ")
    .trim();
}
