import { z } from "zod";
import { propositionSchema } from "../propositions/proposition.ts";
import type { SubjectRollCall } from "../record/record.ts";
import { type QuerySchema, type QueryValues, queryTextSchema } from "../values/list-query.ts";
import { canLieWithin, sinceSchema, untilSchema } from "../values/span-query.ts";
import { CHAMBERS, rollCallIdSchema, TIERS } from "./roll-call.ts";

/** `subject`: roll calls on the subject and their neighbors, which is what the site shows. `all`: every one that is held. */
export const SCOPES = ["subject", "all"] as const;
export type Scope = (typeof SCOPES)[number];

/** The number of a Congress in an address. */
export const congressSchema = z
  .string()
  .regex(/^[1-9]\d{0,2}$/)
  .transform(Number);

const yearSchema = z
  .string()
  .regex(/^(17|18|19|20)\d{2}$/)
  .transform(Number);

/** Roll calls by what they are. `proposition`: read for it. `since` and `until`: held on or after, on or before. */
export const rollCallQuerySchema = {
  scope: z.enum(SCOPES),
  tier: z.enum(TIERS),
  proposition: propositionSchema,
  chamber: z.enum(CHAMBERS),
  congress: congressSchema,
  since: sinceSchema,
  until: untilSchema,
} satisfies QuerySchema;

export type RollCallFilter = QueryValues<typeof rollCallQuerySchema>;

/** The same filter, for what is held in memory: roll calls on the subject. */
export function passesRollCallFilter(
  { rollCall, tier, readings }: Pick<SubjectRollCall, "rollCall" | "tier" | "readings">,
  filter: RollCallFilter,
): boolean {
  const { proposition, chamber, congress, since, until } = filter;
  if (filter.tier && tier !== filter.tier) return false;
  if (proposition && !readings.some((reading) => reading.proposition === proposition)) return false;
  if (chamber && rollCall.chamber !== chamber) return false;
  if (congress && rollCall.congress !== congress) return false;
  return canLieWithin({ value: rollCall.heldOn, precision: "day" }, { since, until });
}

/** One senator's votes. `year`: of the session. */
export const voteQuerySchema = {
  scope: z.enum(SCOPES),
  year: yearSchema,
  chamber: z.enum(CHAMBERS),
  congress: congressSchema,
  since: sinceSchema,
  until: untilSchema,
} satisfies QuerySchema;

export type VoteFilter = QueryValues<typeof voteQuerySchema>;

/** Votes in the downloads: those of the senator with this slug or bioguide id, of the sessions of one year, on one roll call. */
export const votesTableQuerySchema = {
  senator: queryTextSchema,
  year: yearSchema,
  rollCall: rollCallIdSchema,
} satisfies QuerySchema;

export type VotesTableFilter = QueryValues<typeof votesTableQuerySchema>;
