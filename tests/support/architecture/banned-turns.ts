/** Turns of phrase that an American reader trips on, each with what a newsroom would write. */
export const BANNED_TURNS: readonly { pattern: RegExp; instead: string }[] = [
  { pattern: /\b(some|every|any)body\b/i, instead: "someone, everyone, anyone" },
  { pattern: /\bnobody\b/i, instead: "no one" },
  { pattern: /\bwhoever\b/i, instead: "anyone who, the person" },
  { pattern: /\b(what|which) (has )?(became|become|becomes) of\b/i, instead: "the status, the outcome" },
  { pattern: /\b(stands?|stood) (here|there|in|at|on|above|below|beside|alone|only|by)\b/i, instead: "is, appears" },
  { pattern: /\b(lies?|lay|lie) (between|in|after|before)\b/i, instead: "is, are apart" },
  { pattern: /\b(is|are) told\b/i, instead: "say who says it" },
  { pattern: /\b(put right|mended|made anew|anew)\b/i, instead: "fixed, again" },
  { pattern: /\b(is|are|was|were|be|been) (never )?read(?!-)\b/i, instead: "we read, analyzed, counted" },
  { pattern: /\bnot read\b/i, instead: "not analyzed" },
  { pattern: /\bbeside\b/i, instead: "next to, with, compared with" },
  { pattern: /\b(rests?|resting) on\b/i, instead: "is based on, uses" },
  { pattern: /\bin office (earlier|now)\b/i, instead: "former, current" },
  { pattern: /\bthose that are (read|on)\b/i, instead: "name them" },
  { pattern: /\bquestions? put\b|\bput forward\b/i, instead: "question asked, sponsor" },
  { pattern: /\b(what|nothing) (came|has come|comes) back\b/i, instead: "the response" },
  { pattern: /\b(is|are) to be had\b/i, instead: "is available" },
  { pattern: /\bthe whole (quote|reply|record|statement|comparison|inquiry)\b.*(:|$)/i, instead: "full" },
  { pattern: /\bneighbou?rs? of\b/i, instead: "close to, related to" },
  { pattern: /\bmay be misspelt\b|\bcut short\b/i, instead: "check the spelling" },
  { pattern: /\bby itself\b/i, instead: "automatically" },
  { pattern: /\bjust now\b|\bat the moment\b/i, instead: "right now" },
];

/** Names each banned turn of a text with a better one: "beside (next to, with, compared with)". */
export function bannedTurns(text: string): string[] {
  return BANNED_TURNS.flatMap(({ pattern, instead }) => {
    const found = pattern.exec(text);
    return found ? [`${found[0]} (${instead})`] : [];
  });
}
