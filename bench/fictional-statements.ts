/** A large record of plainly made-up people and words, the same each time. */
import type { ClientBase } from "pg";

const PEOPLE = 226;
const SOURCES = 2000;
const BATCH = 2000;
const WORDS_A_QUOTE = 45;

/** Words of the subject, the first far more often than the last, as in speech. */
const SUBJECT = [
  "law",
  "enforcement",
  "cities",
  "police",
  "local",
  "federal",
  "immigration",
  "sanctuary",
  "cooperation",
  "safety",
  "grants",
  "money",
  "communities",
  "vote",
  "amendment",
  "officers",
  "state",
  "bill",
  "detainer",
  "warrant",
  "jail",
  "sheriff",
  "county",
  "budget",
  "cloture",
];
const SYLLABLES = ["ba", "do", "fi", "gu", "ka", "le", "mo", "nu", "pa", "ri", "so", "tu", "ve", "wo", "za"];

/** Fills an empty, migrated database, through the triggers that also serve the real record. */
export async function fillWithFiction(client: ClientBase, statements: number): Promise<void> {
  const random = sequence(20261121);
  await client.query(
    `INSERT INTO people (bioguide_id, slug, name, last_name, official_name, currently_serving, notes)
     SELECT 'X' || lpad(n::text, 6, '0'), 'person-' || word, initcap(word) || ' ' || last, last, initcap(word) || ' ' || last, true, '{}'
     FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS made(word, last, n)`,
    [
      Array.from(
        { length: PEOPLE },
        (_, n) => `${inventedWord(random)}${SYLLABLES[n % 15]}${SYLLABLES[Math.floor(n / 15)]}`,
      ),
      Array.from({ length: PEOPLE }, (_, n) =>
        n % 50 === 0 ? "Example" : n % 50 === 1 ? "Sample" : capital(inventedWord(random)),
      ),
    ],
  );
  await client.query(
    `INSERT INTO sources (url, publisher) SELECT 'https://example.org/' || n, 'The Example ' || n FROM generate_series(1, $1) n`,
    [SOURCES],
  );
  const invented = Array.from({ length: 4000 }, () => inventedWord(random));
  for (let done = 0; done < statements; done += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, statements - done) }, (_, n) => done + n);
    const quotes = numbers.map(() => Array.from({ length: WORDS_A_QUOTE }, () => word(random, invented)).join(" "));
    await client.query(
      `INSERT INTO statements (statement_id, bioguide_id, said_on, said_on_precision, quote, channel, attribution, source_id, about, status, draft_reasons)
       SELECT 'example-' || n, 'X' || lpad((1 + n % $3)::text, 6, '0'), '2007-01-01'::date + n % 7000, 'day', quote,
         'interview', 'own_words', (SELECT min(source_id) FROM sources) + n % $4, '{}', 'published', '{}'
       FROM unnest($1::int[], $2::text[]) AS made(n, quote)`,
      [numbers, quotes, PEOPLE, SOURCES],
    );
  }
  await client.query("VACUUM ANALYZE");
}

/** Every fourth word is of the subject. */
function word(random: () => number, invented: string[]): string {
  const pick = (words: string[], skew: number) => words[Math.floor(words.length * random() ** skew)] ?? "";
  return random() < 0.25 ? pick(SUBJECT, 3) : pick(invented, 2);
}

function inventedWord(random: () => number): string {
  return Array.from({ length: 3 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join("");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Numbers from 0 to 1, the same from the same seed (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
