import { cache } from "react";
import type { AsOf } from "#domain/record/public-record.ts";
import { asOfPath } from "#domain/site/paths.ts";

/** Of each page that is being made, the day whose record it shows; React keeps them apart. */
const pageContext = cache((): { asOf: AsOf } => ({ asOf: null }));

/** Says so for the links of this page. To be called before they are made, by whoever holds the page. */
export function setAsOf(asOf: AsOf): void {
  pageContext().asOf = asOf;
}

/** What has a page for every day: senators, statements, roll calls, comparisons, and their lists. */
const AS_OF_SECTIONS = ["senators", "statements", "roll-calls", "comparisons"];
/** Pages below them that show one version or all votes, whatever the day. */
const SECTIONS_WITHOUT_AS_OF = ["versions", "votes"];

function hasAsOf(path: string): boolean {
  const [, first = "", ...rest] = (path.split(/[?#]/)[0] ?? "").split("/");
  return AS_OF_SECTIONS.includes(first) && !rest.some((part) => SECTIONS_WITHOUT_AS_OF.includes(part));
}

/** Where a link leads: from a page of a past day to the same day, where there is such a page; else to now. */
export function withAsOf(path: string): string {
  const { asOf } = pageContext();
  return asOf !== null && hasAsOf(path) ? asOfPath(path, asOf) : path;
}
