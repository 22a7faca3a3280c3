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
    .map((route) => ({ route, rank: rankOf(route.pattern), matches: patternMatcher(route.pattern) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return (path) => {
    if (path.startsWith("/_next/") && !builtFiles.has(path)) return null;
    return exact.get(path) ?? slotted.find(({ matches }) => matches(path))?.route ?? null;
  };
}

/** Tests a whole path against a pattern; a slot is one segment that is not empty, the last one can be several. */
function patternMatcher(pattern: string): (path: string) => boolean {
  const patternParts = pattern.split("/").slice(1);
  const last = patternParts.at(-1) ?? "";
  const fixed = /^:.*[*+]$/.test(last) ? patternParts.slice(0, -1) : patternParts;
  const least = fixed.length + (last.endsWith("+") ? 1 : 0);
  const most = fixed === patternParts ? fixed.length : Number.POSITIVE_INFINITY;
  return (path) => {
    const segments = path.split("/").slice(1);
    if (segments.length < least || segments.length > most) return false;
    return segments.every((segment, at) => {
      const name = fixed[at];
      return name === undefined || name.startsWith(":") ? segment !== "" : segment === name;
    });
  };
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
