import { z } from "zod";
import { cleanQuery, SEARCH_KINDS, type SearchKind } from "#domain/search.ts";

export const HITS_A_PAGE = 20;
const LAST_PAGE = 500;

const kindSchema = z.enum(SEARCH_KINDS);
const pageSchema = z.coerce.number().int().min(1).max(LAST_PAGE);

export type SearchQuery = { query: string; kind: SearchKind | undefined; page: number; ignored: string[] };

/** Reads the address. A kind or a page that is not known is left out and named. */
export function searchQuery(asked: Record<string, string | string[] | undefined>): SearchQuery {
  const [query, kind, page] = ["q", "kind", "page"].map((key) => [asked[key]].flat()[0] ?? "") as [
    string,
    string,
    string,
  ];
  const known = { kind: kindSchema.safeParse(kind), page: pageSchema.safeParse(page) };
  const ignored = [
    ...(kind !== "" && !known.kind.success ? [`kind: ${kind.slice(0, 40)}`] : []),
    ...(page !== "" && !known.page.success ? [`page: ${page.slice(0, 40)}`] : []),
  ];
  return { query: cleanQuery(query), kind: known.kind.data, page: known.page.data ?? 1, ignored };
}

/** The address of a search, always in one order. */
export function searchAddress(
  query: string,
  { kind, page = 1 }: { kind?: SearchKind | undefined; page?: number } = {},
): string {
  const asked = new URLSearchParams({ q: query });
  if (kind) asked.set("kind", kind);
  if (page > 1) asked.set("page", String(page));
  return `/search?${asked}`;
}
