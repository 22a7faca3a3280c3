import { z } from "zod";
import type { Correction } from "#domain/history/correction.ts";
import { RECORD_TYPES } from "#domain/history/revision.ts";
import { correctedRecordPath } from "#domain/site/paths.ts";
import { onSite } from "../on-site.ts";
import { daySchema } from "./dates.ts";
import { named } from "./registry.ts";

export const correctionSchema = named(
  "Correction",
  "A substantive change to a published record: what it said, what it says now, and why. `url` is the page of the record.",
  z.strictObject({
    correctionId: z.int(),
    revised: z.enum(RECORD_TYPES),
    recordId: z.string(),
    correctedOn: daySchema,
    what: z.string(),
    before: z.string(),
    after: z.string(),
    reason: z.string(),
    url: z.url(),
  }),
);

export function toCorrectionResponse(correction: Correction): z.input<typeof correctionSchema> {
  return { ...correction, url: onSite(correctedRecordPath(correction.revised, correction.recordId)) };
}
