/** What `POST /api/v1/compare` takes and gives: the engine's own input and output, nothing about anybody. */
import { z } from "zod";
import { VOTE_VALUES } from "#domain/comparisons/comparison.ts";
import { BASES, STANCES } from "#domain/propositions/position.ts";
import { ATTRIBUTIONS } from "#domain/statements/statement.ts";
import { calendarDateSchema } from "#domain/values/calendar-date.ts";
import { codedReadingSchema, verdictFields } from "./comparison.ts";
import { partialDateResponseSchema } from "./dates.ts";
import { named } from "./registry.ts";

/** So many comparisons may be sent at once, in so many bytes. */
export const MAX_COMPARISONS = 100;
export const MOST_BYTES = 64 * 1024;

export const codedComparisonSchema = named(
  "CodedPair",
  "A position, a vote and a reading, in codes. The engine takes no name, party or state.",
  z.strictObject({
    position: z.strictObject({
      stance: z.enum(STANCES),
      basis: z.enum(BASES),
      conditional: z.boolean(),
      attribution: z.enum(ATTRIBUTIONS),
      acknowledgesChange: z.boolean(),
      saidOn: partialDateResponseSchema,
    }),
    vote: z.strictObject({
      cast: z.enum(VOTE_VALUES),
      heldOn: calendarDateSchema,
      switchedToReconsider: z.boolean(),
      explained: z.boolean(),
    }),
    reading: codedReadingSchema,
  }),
);

export const codedComparisonsSchema = z.array(codedComparisonSchema).min(1).max(MAX_COMPARISONS);

export const verdictSchema = named("Verdict", "The engine’s verdict on one comparison.", z.strictObject(verdictFields));

/** A comparison that anybody can try: an office’s words of March 2024, a Nay of 2015 on ending debate. */
export const EXAMPLE_COMPARISON: z.input<typeof codedComparisonSchema> = {
  position: {
    stance: "supports",
    basis: "explicit",
    conditional: false,
    attribution: "office",
    acknowledgesChange: false,
    saidOn: { value: "2024-03", precision: "month" },
  },
  vote: { cast: "nay", heldOn: "2015-10-20", switchedToReconsider: false, explained: true },
  reading: { yea: "advances", nay: "blocks", yeaContext: ["procedural"], nayContext: ["procedural"] },
};
