import type { Query } from "#domain/list-query.ts";

/** The query of a request as pages are given it: a key that is given twice has several values. */
export function queryOf(request: Request): Query {
  const query: Query = {};
  for (const [key, value] of new URL(request.url).searchParams) {
    const before = query[key];
    query[key] = before === undefined ? value : [before, value].flat();
  }
  return query;
}
