/** The kinds of public pages: what their addresses look like in the site map, and addresses that it does not name. */

export type Kind = { kind: string; pattern?: RegExp; pagePaths?: string[] };

/** The one day that every record has. */
const TODAY = new Date().toISOString().slice(0, 10);

const ONE = (pagePath: string): Kind => ({ kind: pagePath, pagePaths: [pagePath] });
const EACH = (folder: string, rest = "[^/]+"): Kind => ({
  kind: `/${folder}/*`,
  pattern: new RegExp(`^/${folder}/${rest}$`),
});

/** A kind that is told by a pattern is measured on its heaviest page. */
export const KINDS: Kind[] = [
  ONE("/"),
  EACH("senators"),
  { kind: "/senators/*/votes", pattern: /^\/senators\/[^/]+\/votes$/ },
  EACH("roll-calls"),
  EACH("statements"),
  { kind: "/comparisons/*/*", pattern: /^\/comparisons\/[^/]+\/[^/]+$/ },
  EACH("inquiries"),
  EACH("voices"),
  EACH("states"),
  EACH("sources"),
  ONE("/senators"),
  ONE("/statements"),
  ONE("/comparisons"),
  ONE("/roll-calls"),
  ONE("/inquiries"),
  ONE("/voices"),
  ONE("/states"),
  ONE("/sources"),
  ONE("/timeline"),
  ONE("/grid"),
  ONE("/compare"),
  ONE("/coverage"),
  ONE("/corrections"),
  ONE("/method"),
  ONE("/glossary"),
  ONE("/download"),
  ONE("/api"),
  ONE("/feeds"),
  ONE("/about"),
  // Of a reader's choice: filters, search, two senators, a day.
  ONE("/senators?party=democrat&conflict=flagged"),
  ONE("/senators/chuck-grassley/votes?year=2009"),
  ONE("/statements?proposition=cooperate&stance=supports"),
  ONE("/comparisons?verdict=conflicts&sort=voted"),
  ONE("/grid?party=republican"),
  ONE("/timeline?chamber=senate"),
  ONE("/compare/lindsey-graham/jon-tester"),
  ONE("/search?q=sanctuary"),
  ONE("/search?q=grants%20-police"),
  ONE(`/senators/lindsey-graham?asOf=${TODAY}`),
  // For programs.
  ONE("/feeds/everything/atom"),
  ONE("/sitemap.xml"),
  ONE("/grid/csv"),
];
