import { z } from "zod";
import { cachedWhileUnchanged } from "#data/history/record-version.ts";
import { listSources } from "#data/sources/sources.ts";
import type { SourceListItem } from "#domain/sources/source-list.ts";
import { queryTextSchema } from "#domain/values/list-query.ts";
import { keyText, type Order, pageInMemory } from "../cursor.ts";
import { list } from "../endpoint.ts";
import { listedSourceSchema, toListedSource } from "../schemas/source.ts";

/** Read once for all who ask while the record does not change. */
const cachedSources = cachedWhileUnchanged(() => listSources());
const BY_PUBLISHER: Order<SourceListItem>[] = [
  { by: ({ source }) => (source.publisher === null ? 1 : 0) },
  { by: ({ source }) => source.publisher ?? "" },
  { by: ({ source }) => source.url },
];

export const sourceEndpoints = [
  list({
    path: "/sources",
    tag: "Sources",
    summary: "Sources, by publisher",
    examples: ["/sources?publisher=Fox%20News%20Digital&limit=1"],
    query: { publisher: queryTextSchema },
    item: listedSourceSchema,
    after: z.tuple([z.number(), keyText, z.string().max(4000)]),
    async list(_params, { publisher }, page) {
      const { sources } = await cachedSources();
      const chosen = sources.filter(({ source }) => !publisher || source.publisher === publisher);
      const { items, next } = pageInMemory(chosen, BY_PUBLISHER, page);
      return { items: items.map(toListedSource), next };
    },
  }),
];
