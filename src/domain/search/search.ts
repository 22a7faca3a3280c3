/** What readers can search, and what a search gives. */
import type { PartialDate } from "../values/calendar-date.ts";

export const SEARCH_KINDS = ["senator", "voice", "statement", "roll_call", "inquiry", "event", "source"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Longer questions are cut: nobody types them, and only attacks paste them. */
export const LONGEST_QUERY = 200;

/** Of more hits than these the newest are ranked and counted, so that no query can take long. */
export const MAX_HITS_RANKED = 1000;

/** A piece of found text; `found` where it is a word that was searched for. */
export type Snippet = { text: string; found: boolean }[];

export type SearchHit = {
  kind: SearchKind;
  recordId: string;
  title: string;
  snippet: Snippet;
  date: PartialDate | null;
};

/**
 * `names`: people and voices whose name is like a word of the query, mistyped or not. `more`: there are more hits than
 * were looked at, and `total` and `counts` are of those that were.
 */
export type SearchResults = {
  query: string;
  names: { kind: "senator" | "voice"; slug: string; name: string }[];
  hits: SearchHit[];
  total: number;
  more: boolean;
  counts: Partial<Record<SearchKind, number>>;
};

/** The query as it is searched for: no control characters or lone surrogates, white space folded, cut to length. */
export function cleanQuery(raw: string): string {
  return raw
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\uFFFD]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST_QUERY)
    .toWellFormed()
    .replace(/\uFFFD/g, "")
    .trim();
}

/** The marks that the database puts round found words: private-use characters, which no text of the record holds. */
export const FOUND_START = "\uE000";
export const FOUND_END = "\uE001";

/** The pieces of a marked text. Where it does not open or end as the whole does, dots say so. */
export function toSnippet(highlighted: string, whole?: { opening: string; ending: string }): Snippet {
  const pieces: Snippet = [];
  for (const [index, piece] of highlighted.split(FOUND_START).entries()) {
    if (index === 0) pieces.push({ text: piece, found: false });
    else {
      const [found = "", ...rest] = piece.split(FOUND_END);
      pieces.push({ text: found, found: true }, { text: rest.join(""), found: false });
    }
  }
  const plain = pieces.map(({ text }) => text).join("");
  if (whole && !plain.trimStart().startsWith(whole.opening.trimStart()))
    pieces.unshift({ text: "…\u00a0", found: false });
  if (whole && !plain.trimEnd().endsWith(whole.ending.trimEnd())) pieces.push({ text: "\u00a0…", found: false });
  return pieces.filter(({ text }) => text !== "");
}
