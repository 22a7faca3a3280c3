import { z } from "zod";
import type { QueryShape, QueryValues } from "./list-query.ts";
import { propositionSchema } from "./proposition.ts";
import { CHAMBERS, TIERS } from "./roll-call.ts";
import { sinceSchema, untilSchema } from "./span-query.ts";

/** `subject`: roll calls on the subject and their neighbours, which is what the site shows. `all`: every one that is held. */
export const SCOPES = ["subject", "all"] as const;
export type Scope = (typeof SCOPES)[number];

/** The number of a Congress in an address. */
export const congressSchema = z
  .string()
  .regex(/^[1-9]\d{0,2}$/)
  .transform(Number);

/** Roll calls by what they are. `proposition`: read for it. `since` and `until`: held on or after, on or before. */
export const rollCallQueryShape = {
  scope: z.enum(SCOPES),
  tier: z.enum(TIERS),
  proposition: propositionSchema,
  chamber: z.enum(CHAMBERS),
  congress: congressSchema,
  since: sinceSchema,
  until: untilSchema,
} satisfies QueryShape;

export type RollCallFilter = QueryValues<typeof rollCallQueryShape>;

/** One senator's votes. */
export const voteQueryShape = {
  scope: z.enum(SCOPES),
  chamber: z.enum(CHAMBERS),
  congress: congressSchema,
  since: sinceSchema,
  until: untilSchema,
} satisfies QueryShape;

export type VoteFilter = QueryValues<typeof voteQueryShape>;
