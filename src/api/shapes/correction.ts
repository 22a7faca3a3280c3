import { z } from "zod";
import { correctedAddress } from "#components/record/address.ts";
import type { Correction } from "#domain/correction.ts";
import { REVISED } from "#domain/revision.ts";
import { onSite } from "../on-site.ts";
import { dayShape } from "./dates.ts";
import { named } from "./registry.ts";

export const correctionShape = named(
  "Correction",
  "A substantive change to a published record: what it said, what it says now, and why. `url` is the page of the record.",
  z.strictObject({
    correctionId: z.int(),
    revised: z.enum(REVISED),
    recordId: z.string(),
    correctedOn: dayShape,
    what: z.string(),
    before: z.string(),
    after: z.string(),
    reason: z.string(),
    url: z.url(),
  }),
);

export function toCorrectionShape(correction: Correction): z.input<typeof correctionShape> {
  return { ...correction, url: onSite(correctedAddress(correction.revised, correction.recordId)) };
}
