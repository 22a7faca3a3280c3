/** How a place in a source is named so that a browser goes to it: text fragments, after the URL Fragment Text Directives draft. */

/** Enough words to be found only once, few enough to survive a change of wording further on. */
const FRAGMENT_WORDS = 8;

/** Where the words are not those of the source: an outlet's cut, an editor's bracket, a line break. */
const NOT_OF_THE_SOURCE = /\.{3}|…|\[|\n/;

/**
 * The address of the source at the first words of the quote; null where the source is no web page, or where the
 * quote begins with words that are not its own. Punctuation at the end is left out: browsers match whole words.
 */
export function textFragmentUrl(url: string, quote: string): string | null {
  const parsed = new URL(url);
  if (/\.(pdf|txt|xml|docx?|mp[34])$/i.test(parsed.pathname)) return null;
  const own = quote.trim().split(NOT_OF_THE_SOURCE)[0] ?? "";
  const words = withoutPunctuationAtEnd(own.trim().split(/\s+/).slice(0, FRAGMENT_WORDS).join(" "));
  // One or two words alone stand on every page.
  if (words.split(" ").length < 3) return null;
  const start = parsed.hash.includes(":~:") ? parsed.href.slice(0, parsed.href.indexOf(":~:")) : parsed.href;
  return `${start}${parsed.hash ? "" : "#"}:~:text=${encodeFragment(words)}`;
}

function withoutPunctuationAtEnd(text: string): string {
  const characters = Array.from(text);
  return characters.slice(0, characters.findLastIndex((character) => !/[\p{P}\s]/u.test(character)) + 1).join("");
}

/** A hyphen has a meaning of its own in a text directive; the other signs that have one are encoded anyway. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D");
}
