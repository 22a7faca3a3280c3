import { z } from "zod";
import { search } from "#data/search/search.ts";
import {
  LONGEST_QUERY,
  MAX_HITS_RANKED,
  SEARCH_KINDS,
  type SearchHit,
  type SearchResults,
} from "#domain/search/search.ts";
import { list } from "../endpoint.ts";
import { searchHitSchema, toSearchHit } from "../schemas/search-hit.ts";

function toNameHit({ kind, slug, name }: SearchResults["names"][number]): SearchHit {
  return { kind, recordId: slug, title: name, snippet: [], date: null };
}

export const searchEndpoints = [
  list({
    path: "/search",
    tag: "Search",
    summary: "Full-text search, best matches first, then newest",
    description: `Supports words, "phrases", or, and -excluded. Searches with many results cover the newest ${MAX_HITS_RANKED}.`,
    examples: ["/search?q=detainer&kind=statement&limit=2"],
    query: { q: z.string().trim().min(1).max(LONGEST_QUERY), kind: z.enum(SEARCH_KINDS) },
    required: ["q"],
    item: searchHitSchema,
    after: z.tuple([z.int().min(1).max(MAX_HITS_RANKED)]),
    async list(_params, { q = "", kind }, { after, limit }) {
      const skip = after?.[0] ?? 0;
      const found = await search(q, { kind, skip, take: limit + 1 });
      // Where the words as typed find nothing, the names that are like them stand in, as on the page of the search.
      const nothing = Object.keys(found.counts).length === 0;
      const hits = nothing
        ? found.names
            .map(toNameHit)
            .filter((hit) => !kind || hit.kind === kind)
            .slice(skip)
        : found.hits;
      const items = hits.slice(0, limit).map(toSearchHit);
      const end = skip + items.length;
      return { items, next: hits.length > limit && end <= MAX_HITS_RANKED ? [end] : null };
    },
  }),
];
