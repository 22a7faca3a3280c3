import { convert, type HtmlToTextOptions, type SelectorDefinition } from "html-to-text";

const SKIPPED = ["img", "svg", "noscript", "template", "iframe", "object", "button", "select", "hr"];

/** Headings and cells as they are written; nothing is added that is not on the page. */
const selectors: SelectorDefinition[] = [
  { selector: "a", options: { ignoreHref: true } },
  ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
  { selector: "table", format: "dataTable", options: { uppercaseHeaderCells: false } },
  ...["ul", "li", "blockquote"].map((selector) => ({ selector, format: "block" })),
  ...SKIPPED.map((selector) => ({ selector, format: "skip" })),
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
