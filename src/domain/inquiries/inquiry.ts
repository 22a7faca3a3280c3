import { z } from "zod";
import { type Source, sourceSchema } from "../sources/source.ts";
import { RECORD_STATUSES, speakerSchema } from "../statements/statement.ts";
import { type PartialDate, partialDateSchema } from "../values/calendar-date.ts";
import type { Question } from "./question.ts";

/** What came back. `no_response`: by the outlet's deadline, in the outlet's words. Silence is never a position. */
export const OUTCOMES = ["answered", "did_not_answer_the_question", "declined", "referred", "no_response"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What can follow "Asked": a lower-case letter first, no mark at the end. */
const REPORTED = /^\p{Ll}.*[^.?!]$/su;

export const inquiryOutcomeSchema = z.strictObject({
  speaker: speakerSchema,
  via: z.string().trim().min(1).nullable(),
  outcome: z.enum(OUTCOMES),
  statementId: z.string().min(1).nullable(),
  note: z.string().trim().min(1).nullable(),
});

/**
 * One question put to several people, and what came back from each. `question` null: the outlet does not print it.
 * Refused: a question in the record's own words that reads as if it were quoted.
 */
export const inquirySchema = z
  .strictObject({
    inquiryId: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    question: z.string().trim().min(1).nullable(),
    /** Whether `question` is word for word. Where it is not, it says in the record's words what follows "Asked". */
    questionIsExact: z.boolean(),
    outlet: z.string().trim().min(1),
    askedOn: partialDateSchema,
    source: sourceSchema,
    /** For readers. */
    notes: z.string().trim().min(1).nullable(),
    /** For editors: shown on no page. */
    editorNotes: z.string().trim().min(1).nullable(),
    outcomes: z.array(inquiryOutcomeSchema).min(1),
    status: z.enum(RECORD_STATUSES),
  })
  .superRefine(({ question, questionIsExact }, refinement) => {
    const reject = (message: string) => refinement.addIssue({ code: "custom", path: ["question"], message });
    if (questionIsExact && question === null) reject("there is no question to be exact");
    if (!questionIsExact && question !== null && !REPORTED.test(question)) {
      reject(
        'a question that is not word for word must follow "Asked", such as "whether they agree …", and end without a mark',
      );
    }
  });
export type InquiryInput = z.infer<typeof inquirySchema>;

/** One inquiry as it bears on one person, for that person's page. */
export type PersonInquiry = {
  inquiryId: string;
  question: Question | null;
  outlet: string;
  askedOn: PartialDate;
  via: string | null;
  outcome: Outcome;
  statementId: string | null;
  note: string | null;
  source: Source;
};
