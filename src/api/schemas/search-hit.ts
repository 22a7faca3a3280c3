import { z } from "zod";
import { SEARCH_KINDS, type SearchHit } from "#domain/search/search.ts";
import { searchHitPath } from "#domain/site/paths.ts";
import { onSite } from "../on-site.ts";
import { partialDateResponseSchema } from "./dates.ts";
import { named } from "./registry.ts";

export const searchHitSchema = named(
  "SearchHit",
  "One search result. In `snippet`, `found` marks the words you searched for. For people and voices, `recordId` is the slug.",
  z.strictObject({
    kind: z.enum(SEARCH_KINDS),
    recordId: z.string(),
    title: z.string(),
    snippet: z.array(z.strictObject({ text: z.string(), found: z.boolean() })),
    date: partialDateResponseSchema.nullable(),
    url: z.url(),
  }),
);

export function toSearchHit(hit: SearchHit): z.input<typeof searchHitSchema> {
  return { ...hit, url: onSite(searchHitPath(hit.kind, hit.recordId)) };
}
