/** How to cite a page of this site, in the forms that teachers, papers and reference managers ask for. */
import { type CalendarDate, formatShortDate, writtenDate } from "../values/calendar-date.ts";

export const SITE_NAME = "Said & Voted";

/**
 * What is cited. `asOf`: the day on which the record stood as the page shows it. `version`: of the one statement or
 * reading that the page is about, where it has versions.
 */
export type CitedPage = { title: string; url: string; asOf: CalendarDate; version?: CitedVersion | undefined };

export type CitedVersion = { number: number; publishedOn: CalendarDate; url: string };

export const CITATION_FORMS = ["APA", "MLA", "Chicago", "BibTeX"] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** One line for any use: what, where, as of when. */
export function plainCitation({ title, url, asOf, version }: CitedPage): string {
  const which = version ? `version ${version.number} (${formatShortDate(version.publishedOn)}), ` : "";
  return `${quoted(title)} ${SITE_NAME}, ${which}as of ${formatShortDate(asOf)}, ${version?.url ?? url}`;
}

/**
 * The page in one form. The site stands as author and, in APA, not again as publisher. Titles that those forms print
 * in italics stand in plain letters, because a copied line has none.
 */
export function citation(page: CitedPage, form: CitationForm): string {
  return FORMS[form](page);
}

/** The `citation_*` tags by which reference managers and scholarly search take a page over without asking. */
export function citationTags({ title, url, asOf }: CitedPage): Record<string, string> {
  return {
    citation_title: title,
    citation_author: SITE_NAME,
    citation_publisher: SITE_NAME,
    citation_publication_date: asOf.replaceAll("-", "/"),
    citation_public_url: url,
    citation_language: "en",
  };
}

const FORMS: Record<CitationForm, (page: CitedPage) => string> = {
  APA: ({ title, url, asOf }) => {
    const { year, month, day } = partsOf(asOf);
    return `${SITE_NAME}. (${year}, ${MONTHS[month - 1]?.full} ${day}). ${ended(title)} ${url}`;
  },
  MLA: ({ title, url, asOf }) => {
    const { year, month, day } = partsOf(asOf);
    return `“${ended(nested(title))}” ${SITE_NAME}, ${day} ${MONTHS[month - 1]?.mla} ${year}, ${url.replace(/^https?:\/\//, "")}.`;
  },
  Chicago: ({ title, url, asOf }) => {
    const { year, month, day } = partsOf(asOf);
    return `${SITE_NAME}. “${ended(nested(title))}” Last modified ${MONTHS[month - 1]?.full} ${day}, ${year}. ${url}.`;
  },
  BibTeX: ({ title, url, asOf }) => {
    const { year, month } = partsOf(asOf);
    return [
      `@misc{${bibtexKey(url)},`,
      `  author = {{${bibtexText(SITE_NAME)}}},`,
      `  title = {{${bibtexText(title)}}},`,
      `  year = {${year}},`,
      `  month = ${MONTHS[month - 1]?.bibtex},`,
      `  note = {As of ${writtenDate(asOf)}},`,
      `  url = {${url.replaceAll("{", "%7B").replaceAll("}", "%7D")}}`,
      "}",
    ].join("\n");
  },
};

const MONTHS = [
  { full: "January", mla: "Jan.", bibtex: "jan" },
  { full: "February", mla: "Feb.", bibtex: "feb" },
  { full: "March", mla: "Mar.", bibtex: "mar" },
  { full: "April", mla: "Apr.", bibtex: "apr" },
  { full: "May", mla: "May", bibtex: "may" },
  { full: "June", mla: "June", bibtex: "jun" },
  { full: "July", mla: "July", bibtex: "jul" },
  { full: "August", mla: "Aug.", bibtex: "aug" },
  { full: "September", mla: "Sept.", bibtex: "sep" },
  { full: "October", mla: "Oct.", bibtex: "oct" },
  { full: "November", mla: "Nov.", bibtex: "nov" },
  { full: "December", mla: "Dec.", bibtex: "dec" },
];

function partsOf(day: CalendarDate): { year: number; month: number; day: number } {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return { year, month, day: date };
}

/** With a full stop, unless it ends with a mark of its own. */
function ended(title: string): string {
  return /[.?!…]['’”]?$/.test(title) ? title : `${title}.`;
}

/** In quotation marks, with the comma that follows inside them, unless the title ends with a mark of its own. */
function quoted(title: string): string {
  return `“${nested(title)}${/[?!]$/.test(title) ? "" : ","}”`;
}

/** Quotation marks inside quotation marks are single ones. */
function nested(title: string): string {
  return title.replace(/[“"]([^“”"]*)[”"]/g, "‘$1’");
}

/** "said-and-voted-senators-jon-tester": from the path alone, so that one page has one key. */
function bibtexKey(url: string): string {
  const path = new URL(url).pathname + new URL(url).search;
  return ["said-and-voted", ...(path.match(/[A-Za-z0-9]+/g) ?? [])].join("-").toLowerCase();
}

const BIBTEX_ESCAPES: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Characters that mean something to TeX are written so that they do not. */
function bibtexText(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) => BIBTEX_ESCAPES[character] ?? `\\${character}`);
}
