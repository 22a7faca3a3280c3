import { z } from "zod";
import { GLOSSARY_PARTS } from "#domain/glossary/glossary.ts";
import type { Vocabulary } from "#domain/history/typing-error.ts";
import type { Transaction } from "../database/connect.ts";
import { parseRows } from "../database/parse-rows.ts";

const wordRow = z.object({ word: z.string() });
const nameRow = z.object({ name: z.string(), isVoice: z.boolean() });

/** Words of American English, of the glossary, and of at least two published statements; names as the record holds them. */
export async function readVocabulary(tx: Pick<Transaction, "$queryRaw">): Promise<Vocabulary> {
  const [dictionary, used, names] = await Promise.all([
    americanEnglish(),
    tx.$queryRaw`
      SELECT word FROM ts_stat($$SELECT to_tsvector('simple', quote) FROM statements WHERE status = 'published'$$)
      WHERE ndoc > 1`,
    tx.$queryRaw`
      SELECT name, false AS "isVoice" FROM people UNION SELECT last_name, false FROM people
      UNION SELECT name, true FROM voices`,
  ]);
  const own = new Set([...parseRows(wordRow, used).map(({ word }) => word), ...GLOSSARY_WORDS]);
  const isWord = (word: string) => own.has(word) || dictionary(word);
  const parts = parseRows(nameRow, names).flatMap(({ name, isVoice }) =>
    wordsOf(name).filter((part) => !isVoice || !isWord(part)),
  );
  const inNames = new Set(parts);
  return { isWord, isName: (word) => inNames.has(word) };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

const GLOSSARY_WORDS = GLOSSARY_PARTS.flatMap(({ entries }) => wordsOf(JSON.stringify(entries)));

let loaded: Promise<(word: string) => boolean> | undefined;

/** The dictionary, read when somebody first needs it: it takes most of a second and 25 MB. */
export function americanEnglish(): Promise<(word: string) => boolean> {
  loaded ??= Promise.all([import("nspell"), import("dictionary-en")]).then(
    ([{ default: nspell }, { default: words }]) => {
      const speller = nspell(words as never);
      return (word: string) => speller.correct(word);
    },
  );
  return loaded;
}
