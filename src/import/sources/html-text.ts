import { convert, type HtmlToTextOptions, type SelectorDefinition } from "html-to-text";

const SKIPPED = ["img", "svg", "noscript", "template", "iframe", "object", "button", "select", "hr"];

/** What the page holds and nobody sees: a quote that stands there was not said to any reader. */
const HIDDEN = [
  "[hidden]",
  "textarea",
  "datalist",
  '[style*="display:none" i]',
  '[style*="display: none" i]',
  '[style*="display :none" i]',
  '[style*="display : none" i]',
  '[style*="visibility:hidden" i]',
  '[style*="visibility: hidden" i]',
  '[style*="visibility:collapse" i]',
  '[style*="visibility: collapse" i]',
  '[style*="opacity:0;" i]',
  '[style*="opacity: 0;" i]',
  '[style$="opacity:0" i]',
  '[style$="opacity: 0" i]',
  '[style*="font-size:0;" i]',
  '[style*="font-size: 0;" i]',
  '[style$="font-size:0" i]',
  '[style$="font-size: 0" i]',
];

/**
 * Headings and cells as they are written; nothing is added that is not on the page. Each cell is a paragraph: side by
 * side, the lines of one cell would stand between those of its neighbor.
 */
const selectors: SelectorDefinition[] = [
  { selector: "a", options: { ignoreHref: true } },
  ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
  ...["table", "tr", "td", "th", "ul", "li", "blockquote"].map((selector) => ({ selector, format: "block" })),
  ...[...SKIPPED, ...HIDDEN].map((selector) => ({ selector, format: "skip" })),
];

const options: HtmlToTextOptions = {
  wordwrap: false,
  selectors,
  // What is nested deeper, or comes in greater numbers, is no page that somebody wrote.
  limits: { maxDepth: 400, maxChildNodes: 20_000, maxInputLength: 6_000_000, ellipsis: "" },
};

/** The text that a reader of the page sees: no scripts, no styles, no marks of our own. */
export function htmlText(html: string): string {
  return convert(html, options);
}
