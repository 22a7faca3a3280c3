import { z } from "zod";
import { type PartialDate, partialDateSchema } from "../values/calendar-date.ts";

export const httpUrlSchema = z.url({ protocol: /^https?$/ });

/**
 * Where something was read. `title` null: not seen; `titleFromAddress`: read from the web address only, so
 * readers are shown the publisher and the address. `readOnCopy`: read on a copy of the original, and said so.
 */
export const sourceSchema = z.strictObject({
  url: httpUrlSchema,
  publisher: z.string().trim().min(1).nullable(),
  title: z.string().trim().min(1).nullable(),
  titleFromAddress: z.boolean().default(false),
  author: z.string().trim().min(1).nullable().default(null),
  publishedOn: partialDateSchema.nullable().default(null),
  kind: z.string().trim().min(1).nullable().default(null),
  readOnCopy: z.boolean().default(false),
});
export type SourceInput = z.infer<typeof sourceSchema>;

/** How a stored text came here. */
export const CAPTURE_WAYS = ["fetched", "uploaded", "pasted"] as const;
export type CaptureWay = (typeof CAPTURE_WAYS)[number];

/** By what a stored text is known. */
export type StoredTextMetadata = { sha256: string; capturedAt: string; way: CaptureWay };

/** Why what rested on one source rests on another now. */
export const SOURCE_REPLACEMENTS = ["duplicate", "primary_source"] as const;
export type SourceReplacement = (typeof SOURCE_REPLACEMENTS)[number];

/** A source as the record holds it. `archived`: the stored text's SHA-256, and when and how it was captured. */
export type Source = SourceInput & {
  sourceId: number;
  retrievedOn: PartialDate | null;
  archived: StoredTextMetadata | null;
};

/** "foxnews.com" for readers, without www. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

/** The title where it was seen, else the publisher, else the host: never a title guessed from an address. */
export function sourceName(source: Pick<SourceInput, "url" | "publisher" | "title" | "titleFromAddress">): string {
  if (source.title && !source.titleFromAddress) return source.title;
  return source.publisher ?? hostOf(source.url);
}
