import { type ComparisonItem, FACETS } from "#domain/comparisons/comparison-list.ts";
import type { ComparisonQuery } from "#domain/comparisons/comparison-query.ts";
import { describeSpan } from "#domain/values/span-query.ts";
import { facetName } from "./facet-name.ts";

/** What the reporter's list shows, in words: "conflicts, federal money, Montana" */
export function queryText(query: ComparisonQuery, comparisons: readonly ComparisonItem[]): string {
  const { verdict = "conflicts", senator, statement, rollCall } = query;
  const shown = {
    conflicts: "conflicts",
    matches: "matches",
    not_comparable: "not comparable",
    all: "all verdicts",
  }[verdict];
  const chosen = FACETS.filter((key) => key !== "verdict").flatMap((key) => {
    const value = query[key];
    return value === undefined ? [] : [asSentencePart(key, facetName(key, `${value}`))];
  });
  const named = [
    senator && (comparisons.find(({ person }) => person.slug === senator)?.person.name ?? senator),
    statement && `statement ${statement}`,
    rollCall && `roll call ${rollCall}`,
  ].filter((word) => word !== undefined);
  const dateText = describeSpan(query);
  const parts = [...named, ...chosen, ...(dateText ? [`said ${dateText}`] : [])].join(", ");
  return parts ? `${shown}, ${parts}` : shown;
}

/** Names of places and parties keep their capitals. */
function asSentencePart(key: string, name: string): string {
  if (key === "congress") return `Congress: ${name}`;
  return ["state", "party", "chamber"].includes(key) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
