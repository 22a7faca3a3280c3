import { z } from "zod";
import { rollCallIdSchema } from "../roll-calls/roll-call.ts";
import { RECORD_STATUSES } from "../statements/statement.ts";
import { type PartialDate, partialDateSchema } from "../values/calendar-date.ts";

const text = z.string().trim().min(1);

/**
 * One time that somebody was told what the record says of them: who was told what and when, and what came back, word
 * for word. It concerns a senator's page, one statement, or one statement beside one vote. Refused: words without
 * their date or a date without words, a vote without a statement.
 */
export const rightOfReplySchema = z
  .strictObject({
    replyId: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    bioguideId: z.string().regex(/^[A-Z]\d{6}$/),
    statementId: text.nullable(),
    rollCallId: rollCallIdSchema.nullable(),
    /** "the senator's office, by email": never a private address. */
    toldWhom: text,
    toldWhat: text,
    toldOn: partialDateSchema,
    /** Null: nothing has come back so far. */
    cameBack: text.nullable(),
    cameBackFrom: text.nullable(),
    cameBackOn: partialDateSchema.nullable(),
    /** For editors: shown on no page. */
    editorNotes: text.nullable(),
    status: z.enum(RECORD_STATUSES),
  })
  .superRefine(({ cameBack, cameBackOn, cameBackFrom, rollCallId, statementId }, refinement) => {
    const reject = (path: string, message: string) => refinement.addIssue({ code: "custom", path: [path], message });
    if (cameBack !== null && cameBackOn === null) reject("cameBackOn", "Write when it came back.");
    if (cameBack === null && (cameBackOn !== null || cameBackFrom !== null))
      reject("cameBack", "Write what came back.");
    if (rollCallId !== null && statementId === null)
      reject("statementId", "Choose the statement that stands beside this vote.");
  });
export type RightOfReplyInput = z.infer<typeof rightOfReplySchema>;

/** A published right of reply as readers see it. */
export type RightOfReply = {
  replyId: string;
  person: { bioguideId: string; slug: string; name: string };
  statementId: string | null;
  rollCallId: string | null;
  toldWhom: string;
  toldWhat: string;
  toldOn: PartialDate;
  cameBack: { words: string; from: string | null; on: PartialDate } | null;
};
