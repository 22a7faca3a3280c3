import { z } from "zod";
import { propositionSchema } from "../propositions/proposition.ts";
import { httpUrlSchema } from "../sources/source.ts";
import { CODING_SETTLEMENTS, RECORD_STATUSES } from "../statements/statement.ts";
import { rollCallIdSchema, TIERS } from "./roll-call.ts";

/** What one side of a vote did for a proposition. */
export const EFFECTS = ["advances", "blocks", "neither"] as const;
export type Effect = (typeof EFFECTS)[number];

/** What has to be said of that side of the vote (method, section 4), in the order in which it is said. */
export const READING_CONTEXTS = ["procedural", "tabling", "bundled", "by_means", "nonbinding"] as const;
export type ReadingContext = (typeof READING_CONTEXTS)[number];

/** The two sides of a roll call that can do something for a proposition. */
export type Side = "yea" | "nay";

const contextsSchema = z
  .array(z.enum(READING_CONTEXTS))
  .refine((contexts) => new Set(contexts).size === contexts.length, "the same context twice");

export const readingSourceSchema = z.strictObject({
  url: httpUrlSchema,
  what: z.string().trim().min(1),
  opened: z.boolean(),
});

/**
 * What a Yea and a Nay did for one proposition on one roll call. Refused: no rationale, no source, a `bundled`
 * or `by_means` without its sentence ("The measure also …", "The measure would have done this by …").
 */
export const readingSchema = z
  .strictObject({
    proposition: propositionSchema,
    yea: z.enum(EFFECTS),
    nay: z.enum(EFFECTS),
    yeaContext: contextsSchema,
    nayContext: contextsSchema,
    contextText: z.partialRecord(z.enum(READING_CONTEXTS), z.string().trim().min(1)),
    whatMoney: z.string().trim().min(1).nullable(),
    rationale: z.string().trim().min(1),
    sources: z.array(readingSourceSchema).min(1),
  })
  .superRefine((reading, refinement) => {
    for (const context of ["bundled", "by_means"] as const) {
      const used = reading.yeaContext.includes(context) || reading.nayContext.includes(context);
      if (used && !reading.contextText[context]) {
        refinement.addIssue({ code: "custom", path: ["contextText", context], message: "has no sentence" });
      }
    }
  });
export type ReadingInput = z.infer<typeof readingSchema>;

/**
 * What two independent codings said of a Yea's effect, and of a Nay's where that was coded too; null: not touched.
 * `final`: what became of it.
 */
export const readingCodingSchema = z.strictObject({
  proposition: propositionSchema,
  first: z.enum(EFFECTS).nullable(),
  second: z.enum(EFFECTS).nullable(),
  final: z.string().min(1).nullable(),
  firstNay: z.enum(EFFECTS).nullable().optional(),
  secondNay: z.enum(EFFECTS).nullable().optional(),
});

/** Everything editors say of one roll call: plain words, readings, codings, caveats. */
export const rollCallReadingSchema = z.strictObject({
  rollCallId: rollCallIdSchema,
  tier: z.enum(TIERS),
  plain: z.strictObject({
    title: z.string().trim().min(1),
    whatItWas: z.string().trim().min(1),
    yeaMeant: z.string().trim().min(1).nullable(),
    nayMeant: z.string().trim().min(1).nullable(),
  }),
  readings: z.array(readingSchema),
  codings: z.array(readingCodingSchema),
  status: z.enum(RECORD_STATUSES),
  holdReason: z.string().trim().min(1).nullable(),
  whyNotRead: z.string().trim().min(1).nullable().default(null),
  caveats: z.array(z.strictObject({ text: z.string().trim().min(1), source: z.string().trim().min(1) })),
  unsure: z.string().trim().min(1).nullable(),
  /** Absent where the codings are older than the admin pages. */
  codingSettledBy: z.enum(CODING_SETTLEMENTS).nullable().optional(),
});
export type RollCallReadingInput = z.infer<typeof rollCallReadingSchema>;

/** A published reading as readers see it. */
export type Reading = ReadingInput & { rollCallId: string };

/** Plain words on a roll call, published. `yeaMeant`/`nayMeant` null: a neighbor, not read. */
export type PlainSummary = {
  title: string;
  whatItWas: string;
  yeaMeant: string | null;
  nayMeant: string | null;
  whyNotRead: string | null;
};
