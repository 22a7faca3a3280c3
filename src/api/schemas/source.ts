import { z } from "zod";
import { sourcePath } from "#domain/site/paths.ts";
import { CAPTURE_WAYS, type Source } from "#domain/sources/source.ts";
import type { SourceListItem } from "#domain/sources/source-list.ts";
import { onSite } from "../on-site.ts";
import { partialDateResponseSchema, timestampSchema } from "./dates.ts";
import { named } from "./registry.ts";

const fields = {
  sourceId: z.int(),
  sourceUrl: z.url(),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  author: z.string().nullable(),
  publishedOn: partialDateResponseSchema.nullable(),
  retrievedOn: partialDateResponseSchema.nullable(),
  kind: z.string().nullable(),
  readOnCopy: z.boolean(),
  archived: z.strictObject({ sha256: z.string(), capturedAt: timestampSchema, way: z.enum(CAPTURE_WAYS) }).nullable(),
  url: z.url(),
};

export const sourceResponseSchema = named(
  "Source",
  "A source. `title` is null if unknown. `archived`: the SHA-256 of our copy of the text, and when and how we captured it. `url` is the page on this site. `sourceUrl` is the URL of the source.",
  z.strictObject(fields),
);

export const listedSourceSchema = named(
  "ListedSource",
  "A source, with how many published records use it.",
  z.strictObject({
    ...fields,
    statements: z.int(),
    readings: z.int(),
    inquiries: z.int(),
    events: z.int(),
  }),
);

export function toSourceResponse(source: Source): z.input<typeof sourceResponseSchema> {
  return {
    sourceId: source.sourceId,
    sourceUrl: source.url,
    publisher: source.publisher,
    // A title guessed from the address is shown to nobody.
    title: source.titleFromAddress ? null : source.title,
    author: source.author,
    publishedOn: source.publishedOn,
    retrievedOn: source.retrievedOn,
    kind: source.kind,
    readOnCopy: source.readOnCopy,
    archived: source.archived,
    url: onSite(sourcePath(source.sourceId)),
  };
}

export function toListedSource({ source, ...counts }: SourceListItem): z.input<typeof listedSourceSchema> {
  return { ...toSourceResponse(source), ...counts };
}
