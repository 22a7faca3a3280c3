import type { Route } from "./route-table.ts";

/** Finds the route of a canonical path; null where the table has none. */
export type FindRoute = (path: string) => Route | null;

/**
 * Compiles a table: names before slots, as Next chooses among its folders. Of `/_next/static/` only the files that the
 * build made are there.
 */
export function compileRoutes(routes: readonly Route[], builtFiles: ReadonlySet<string>): FindRoute {
  const exact = new Map(routes.filter(({ pattern }) => !pattern.includes(":")).map((route) => [route.pattern, route]));
  const slotted = routes
    .filter(({ pattern }) => pattern.includes(":"))
    .map((route) => ({ route, rank: rankOf(route.pattern), test: patternToRegExp(route.pattern) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return (path) => {
    if (path.startsWith("/_next/") && !builtFiles.has(path)) return null;
    return exact.get(path) ?? slotted.find(({ test }) => test.test(path))?.route ?? null;
  };
}

/** A regular expression for the whole of a path. */
export function patternToRegExp(pattern: string): RegExp {
  const segments = pattern.split("/").slice(1);
  const source = segments.map((segment) => {
    if (!segment.startsWith(":")) return `/${segment.replaceAll(/[.*+?^${}()|\\]/g, "\\$&")}`;
    if (segment.endsWith("*")) return "(?:/[^/]+)*";
    return segment.endsWith("+") ? "(?:/[^/]+)+" : "/[^/]+";
  });
  // Made of the route table alone: runs of segments, each ended by a slash, which no segment holds.
  // oxlint-disable-next-line project/linear-regexp
  return new RegExp(`^${source.join("")}$`);
}

/** Sorts a name before one segment, one before several, and several before any number, segment by segment. */
function rankOf(pattern: string): string {
  return pattern
    .split("/")
    .map((segment) =>
      !segment.startsWith(":") ? "0" : segment.endsWith("*") ? "3" : segment.endsWith("+") ? "2" : "1",
    )
    .join("");
}
