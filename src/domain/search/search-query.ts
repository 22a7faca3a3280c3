/** A search in its address. */
import { z } from "zod";
import { type Query, type QuerySchema, readQuery } from "../values/list-query.ts";
import { cleanQuery, SEARCH_KINDS, type SearchKind } from "./search.ts";

export const HITS_PER_PAGE = 20;
const LAST_PAGE = 500;

export const searchQuerySchema = {
  q: z.string().transform(cleanQuery),
  kind: z.enum(SEARCH_KINDS),
  page: z.coerce.number().int().min(1).max(LAST_PAGE),
} satisfies QuerySchema;

export type SearchQuery = { query: string; kind: SearchKind | undefined; page: number; ignored: string[] };

const LONGEST_IGNORED = 46;

/** Reads a search, of a repeated key its first value; an unknown kind or page is left out and named. */
export function searchQuery(parameters: Query): SearchQuery {
  const first = Object.fromEntries(Object.keys(searchQuerySchema).map((key) => [key, [parameters[key]].flat()[0]]));
  const { values, ignored } = readQuery(searchQuerySchema, first);
  return {
    query: values.q ?? "",
    kind: values.kind,
    page: values.page ?? 1,
    ignored: ignored.map((each) => each.slice(0, LONGEST_IGNORED)),
  };
}

/** Writes the address of a search, its keys always in one order. */
export function searchPath(
  query: string,
  { kind, page = 1 }: { kind?: SearchKind | undefined; page?: number } = {},
): string {
  const parameters = new URLSearchParams({ q: query });
  if (kind) parameters.set("kind", kind);
  if (page > 1) parameters.set("page", String(page));
  return `/search?${parameters}`;
}
