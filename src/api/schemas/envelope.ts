/** What stands around every answer: the data, and as of when and by which method it was made. */
import { z } from "zod";
import { METHOD_VERSION } from "#domain/comparisons/comparison.ts";
import type { AsOf } from "#domain/record/public-record.ts";
import { calendarDateSchema } from "#domain/values/calendar-date.ts";
import { timestampSchema } from "./dates.ts";
import { named } from "./registry.ts";

export const metaSchema = named(
  "Meta",
  "`asOf`: when the data last changed before this response. If you asked for a date, it is that date, and the data is as published at the end of that day (UTC). `methodVersion`: the version of the rules behind the comparisons.",
  z.strictObject({ asOf: z.union([timestampSchema, calendarDateSchema]), methodVersion: z.string() }),
);
export type Meta = z.input<typeof metaSchema>;

/** The one place where an answer says of which record and which method it is. */
export function metaOf({ changedAt }: { changedAt: string }, asOf: AsOf = null): Meta {
  return { asOf: asOf ?? changedAt, methodVersion: METHOD_VERSION };
}

export function oneResponseSchema<Data extends z.ZodType>(data: Data) {
  return z.strictObject({ data, meta: metaSchema });
}

/** `next`: the cursor of the entries after these; null at the end. `total`: of all that pass the filter, where it is known. */
export function listResponseSchema<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ data: z.array(item), next: z.string().nullable(), meta: metaSchema });
}
