import { z } from "zod";
import { rollCallAddress } from "#components/record/address.ts";
import type { OfficialChange } from "#domain/official-change.ts";
import { onSite } from "../on-site.ts";
import { momentShape } from "./dates.ts";
import { named } from "./registry.ts";

export const officialChangeShape = named(
  "OfficialChange",
  "A change in the official record of a roll call after we imported it. `field` is a field of the roll call, or `votes.` and a Bioguide ID. `before` or `after` is null if it was empty. `needsReview`: a published reading was based on the old record. `reviewedAt`: when we had checked that reading against the new record.",
  z.strictObject({
    changeId: z.int(),
    rollCallId: z.string(),
    foundAt: momentShape,
    differences: z.array(
      z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
    ),
    needsReview: z.boolean(),
    reviewedAt: momentShape.nullable(),
    url: z.url(),
  }),
);

export function toOfficialChange(change: OfficialChange): z.input<typeof officialChangeShape> {
  const { changeId, rollCallId, foundAt, differences, needsReview, reviewedAt } = change;
  return {
    ...{ changeId, rollCallId, foundAt, differences, needsReview, reviewedAt },
    url: onSite(rollCallAddress(rollCallId)),
  };
}
