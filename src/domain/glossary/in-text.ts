/** Where words of the glossary stand in a text of ours, so that they can lead to what they mean. */
import { enclosedIn } from "../text/enclosed.ts";
import type { GlossarySlug } from "./glossary.ts";

/** A piece of a text; `slug` where it is a word that the glossary explains. */
export type TextPiece = { text: string; slug: GlossarySlug | null };

/** How each is written. Those that every page would be full of (“vote”, “bill”, “the Senate”) are linked by hand. */
const WRITTEN: readonly (readonly [GlossarySlug, string])[] = [
  ["administrative-warrant", "(?:administrative|judicial|judge’s|judge's) warrants?"],
  ["budget-resolution", "budget resolutions?"],
  ["byrne-jag", "Byrne(?:[ -]JAG| grants?)?|Justice Assistance Grants?"],
  ["cdbg", "CDBG|Community Development Block Grants?|community development (?:block )?grants?"],
  ["cloture", "cloture|end(?:ing)? debate"],
  ["commandeering", "(?:anti-)?commandeering|Tenth Amendment"],
  ["cops", "COPS|Community Oriented Policing(?: Services)?"],
  ["detainer", "detainers?|federal requests? to hold"],
  ["filibuster", "filibusters?"],
  ["kates-law", "Kate[’']s Law"],
  ["laken-riley-act", "Laken Riley Act"],
  ["limit-on-funds", "(?:annual |yearly )?spending bills?|appropriations bills?"],
  ["live-pair", "live pairs?"],
  ["motion-to-commit", "motions? to (?:re)?commit|recommit"],
  ["motion-to-proceed", "motions? to proceed|whether to take up|taking up"],
  ["motion-to-table", "motions? to table|tabling|set(?:ting)? (?:the|an) amendment aside"],
  ["nonbinding", "non-?binding|sense of the Senate"],
  ["place-that-limits-cooperation", "places? that limits? cooperation"],
  ["point-of-order", "points? of order|budget waivers?|budget rule"],
  ["reconsideration", "(?:motions?|move) to reconsider|reconsideration"],
  ["reserve-fund", "reserve funds?"],
  ["sanctuary", "sanctuary (?:cities|city|jurisdictions?|polic(?:y|ies)|places?)"],
  ["scaap", "SCAAP|State Criminal Alien Assistance(?: Program)?"],
  ["section-1373", "8 U\\.?S\\.?C?\\.? ?(?:Code )?1373|section 1373|section 642|information-sharing law|1996 law"],
  ["secure-communities", "Secure Communities|Priority Enforcement Program"],
  ["suspension-of-the-rules", "suspen(?:sion|ding) (?:of )?the rules|under suspension"],
  ["three-fifths", "three[- ]fifths|60 votes"],
  ["tie-breaking-vote", "tie-breaking votes?"],
  ["unanimous-consent", "unanimous consent"],
  ["vote-a-rama", "vote-a-rama"],
  ["287g", "(?:section )?287\\(g\\)(?: agreements?)?"],
];

// Nothing in it repeats without end, so that it takes at most so many signs from each place as its longest wording has;
// tests/architecture/regular-expressions.test.ts judges it as it is put together.
// oxlint-disable-next-line project/linear-regexp
export const ANY_TERM = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${WRITTEN.map(([, written]) => `(${written})`).join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

const QUOTATION_MARKS = [
  ["\u201c", "\u201d"],
  ["\u0022", "\u0022"],
] as const;

/**
 * The text in pieces that together are the text. A word of the glossary is a piece of its own where it stands first,
 * unless readers have met it in one of the texts of ours that stand above this one on the page. What stands between
 * quotation marks is somebody else's and is left alone.
 */
export function findTerms(text: string, readBefore: readonly string[] = []): TextPiece[] {
  const known = new Set(readBefore.flatMap((each) => matches(each).map(({ slug }) => slug)));
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const { slug, at, written } of matches(text)) {
    if (known.has(slug)) continue;
    known.add(slug);
    if (at > from) pieces.push({ text: text.slice(from, at), slug: null });
    pieces.push({ text: written, slug });
    from = at + written.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), slug: null });
  return pieces;
}

function matches(text: string): { slug: GlossarySlug; at: number; written: string }[] {
  const quoted = enclosedIn(text, QUOTATION_MARKS);
  let passed = 0;
  const ours = [...text.matchAll(ANY_TERM)].filter(({ index }) => {
    // Both are in the order of the text.
    while ((quoted[passed]?.to ?? Number.POSITIVE_INFINITY) <= index) passed += 1;
    return index <= (quoted[passed]?.from ?? Number.POSITIVE_INFINITY);
  });
  return ours.map((match) => {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    const [slug] = WRITTEN[which] as (typeof WRITTEN)[number];
    return { slug, at: match.index, written: match[0] };
  });
}
