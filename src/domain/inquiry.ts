import { z } from "zod";
import { type PartialDate, partialDateSchema } from "./calendar-date.ts";
import { type Source, sourceSchema } from "./source.ts";
import { RECORD_STATUSES, speakerSchema } from "./statement.ts";

/** What came back. `no_response`: by the outlet's deadline, in the outlet's words. Silence is never a position. */
export const OUTCOMES = ["answered", "did_not_answer_the_question", "declined", "referred", "no_response"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const inquiryOutcomeSchema = z.strictObject({
  speaker: speakerSchema,
  via: z.string().trim().min(1).nullable(),
  outcome: z.enum(OUTCOMES),
  statementId: z.string().min(1).nullable(),
  note: z.string().trim().min(1).nullable(),
});

/** One question put to several people, and what came back from each. `question` null: the outlet does not print it. */
export const inquirySchema = z.strictObject({
  inquiryId: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  question: z.string().trim().min(1).nullable(),
  outlet: z.string().trim().min(1),
  askedOn: partialDateSchema,
  source: sourceSchema,
  notes: z.string().trim().min(1).nullable(),
  outcomes: z.array(inquiryOutcomeSchema).min(1),
  status: z.enum(RECORD_STATUSES),
});
export type InquiryInput = z.infer<typeof inquirySchema>;

/** One inquiry as it bears on one person, for that person's page. */
export type PersonInquiry = {
  inquiryId: string;
  question: string | null;
  outlet: string;
  askedOn: PartialDate;
  via: string | null;
  outcome: Outcome;
  statementId: string | null;
  note: string | null;
  source: Source;
};
