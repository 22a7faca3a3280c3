import { z } from "zod";
import type { OfficialChange } from "#domain/official-files/official-change.ts";
import { rollCallPath } from "#domain/site/paths.ts";
import { onSite } from "../on-site.ts";
import { timestampSchema } from "./dates.ts";
import { named } from "./registry.ts";

export const officialChangeSchema = named(
  "OfficialChange",
  "A change in the official record of a roll call after we imported it. `field` is a field of the roll call, or `votes.` and a Bioguide ID. `before` or `after` is null if it was empty. `needsReview`: a published reading was based on the old record. `reviewedAt`: when we had checked that reading against the new record.",
  z.strictObject({
    changeId: z.int(),
    rollCallId: z.string(),
    foundAt: timestampSchema,
    differences: z.array(
      z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
    ),
    needsReview: z.boolean(),
    reviewedAt: timestampSchema.nullable(),
    url: z.url(),
  }),
);

export function toOfficialChange(change: OfficialChange): z.input<typeof officialChangeSchema> {
  const { changeId, rollCallId, foundAt, differences, needsReview, reviewedAt } = change;
  return {
    ...{ changeId, rollCallId, foundAt, differences, needsReview, reviewedAt },
    url: onSite(rollCallPath(rollCallId)),
  };
}
