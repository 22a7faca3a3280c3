import { z } from "zod";
import { positionSchema, STANCES } from "../propositions/position.ts";
import { PROPOSITIONS, propositionSchema } from "../propositions/proposition.ts";
import { sourceSchema } from "../sources/source.ts";
import { hasPart } from "../text/part-of-text.ts";
import { partialDateSchema } from "../values/calendar-date.ts";

/** Whose words they are. `reported` is a reporter's paraphrase. */
export const ATTRIBUTIONS = ["own_words", "office", "spokesperson", "campaign", "reported"] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** The workflow statuses of an editable record. Nothing is deleted: a published record can only be retracted. */
export const RECORD_STATUSES = ["draft", "in_review", "published", "retracted"] as const;
export type RecordStatus = (typeof RECORD_STATUSES)[number];

/** How a difference between the two independent codings was settled; `one_editor`: there was no second coding. */
export const CODING_SETTLEMENTS = ["both_codings_agree", "third_reading", "discussion", "one_editor"] as const;
export type CodingSettlement = (typeof CODING_SETTLEMENTS)[number];

/** The positions that each of two independent coders coded; null: this coder found the proposition not addressed. */
export const statementCodingSchema = z.strictObject({
  proposition: propositionSchema,
  first: z.enum(STANCES).nullable(),
  second: z.enum(STANCES).nullable(),
});

/** The checks of a statement that need a written reason. */
export const REASONED_CHECKS = ["motive", "not_their_words"] as const;
export type ReasonedCheck = (typeof REASONED_CHECKS)[number];
const overrideSchema = z.strictObject({ check: z.enum(REASONED_CHECKS), reason: z.string().trim().min(1) });

/** A speaker is a person in the record, by bioguide id, or another voice, by its slug. */
export const speakerSchema = z.union([
  z.strictObject({ bioguideId: z.string().regex(/^[A-Z]\d{6}$/) }),
  z.strictObject({ voice: z.string().min(1) }),
]);

const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");

/**
 * The schema of a statement as entered: exact words, by or for one speaker, on a date, with a source.
 * Refused: empty words, a span that is not in the quote, two positions on one proposition.
 */
export const statementSchema = z
  .strictObject({
    statementId: idSchema,
    speaker: speakerSchema,
    roleAtTime: z.string().trim().min(1).nullable(),
    saidOn: partialDateSchema,
    quote: z.string().refine((quote) => quote.trim().length > 0, "the quoted words are empty"),
    context: z.string().trim().min(1).nullable(),
    channel: z.string().trim().min(1),
    attribution: z.enum(ATTRIBUTIONS),
    attributedTo: z.string().trim().min(1).nullable(),
    /** Word for word, always. What is known in other words only belongs in an inquiry. */
    questionAsked: z.string().trim().min(1).nullable().default(null),
    source: sourceSchema,
    foundNear: z.string().trim().min(1).nullable(),
    about: z.array(z.string().trim().min(1)),
    /** For readers: how the date and the words are known, and what the words do not say. */
    notes: z.string().trim().min(1).nullable(),
    /** For editors: shown on no page. */
    editorNotes: z.string().trim().min(1).nullable(),
    positions: z.array(positionSchema),
    codings: z.array(statementCodingSchema),
    codingSettledBy: z.enum(CODING_SETTLEMENTS).nullable(),
    explains: z.array(z.string()),
    claimsVote: z.string().trim().min(1).nullable(),
    /** Why something that was asked about stands all the same. */
    overrides: z.array(overrideSchema).optional(),
    status: z.enum(RECORD_STATUSES),
    draftReasons: z.array(z.string().trim().min(1)),
  })
  .superRefine((statement, refinement) => {
    for (const [index, position] of statement.positions.entries()) {
      if (!hasPart(statement.quote, position.span)) {
        refinement.addIssue({
          code: "custom",
          path: ["positions", index, "span"],
          message: "these words are not in the quote",
        });
      }
    }
    for (const proposition of PROPOSITIONS) {
      if (statement.positions.filter((position) => position.proposition === proposition).length > 1) {
        refinement.addIssue({ code: "custom", path: ["positions"], message: `two positions on ${proposition}` });
      }
    }
  });
export type StatementInput = z.infer<typeof statementSchema>;
