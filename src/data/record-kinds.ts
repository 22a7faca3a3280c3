/** Every kind of record that editors write, with what is peculiar to it. */
import { codedTwice, codingsAgree } from "#domain/blind-reading.ts";
import type { Editable, EditableKind } from "#domain/editable.ts";
import { type Editor, NotPermitted } from "#domain/editor.ts";
import { type EventInput, eventSchema } from "#domain/event.ts";
import { type InquiryInput, inquirySchema } from "#domain/inquiry.ts";
import { type RollCallReadingInput, rollCallReadingSchema } from "#domain/reading.ts";
import {
  eventSubstance,
  inquirySubstance,
  readingSubstance,
  replySubstance,
  voiceSubstance,
} from "#domain/record-substance.ts";
import { type RightOfReplyInput, rightOfReplySchema } from "#domain/right-of-reply.ts";
import { type VoiceInput, voiceSchema } from "#domain/voice.ts";
import type { Transaction } from "./connect.ts";
import { publishesAlone } from "./newsroom.ts";
import type { RecordKind, RecordStep } from "./record-kind.ts";
import { findBlindReading } from "./save-blind-reading.ts";
import { saveEvents } from "./save-event.ts";
import { saveInquiries } from "./save-inquiry.ts";
import { saveRightsOfReply } from "./save-right-of-reply.ts";
import { saveRollCallReadings } from "./save-roll-call-reading.ts";
import { saveVoices } from "./save-voice.ts";
import { statementKind } from "./statement-kind.ts";

export const readingKind: RecordKind<RollCallReadingInput> = {
  revised: "roll_call_reading",
  schema: rollCallReadingSchema,
  idOf: ({ rollCallId }) => rollCallId,
  save: saveRollCallReadings,
  substanceOf: readingSubstance,
  published: withBothCodings,
  kept: ({ codings, codingSettledBy }) => ({ codings, codingSettledBy }),
};

export const inquiryKind: RecordKind<InquiryInput> = {
  revised: "inquiry",
  schema: inquirySchema,
  idOf: ({ inquiryId }) => inquiryId,
  save: saveInquiries,
  substanceOf: inquirySubstance,
};

export const eventKind: RecordKind<EventInput> = {
  revised: "event",
  schema: eventSchema,
  idOf: ({ eventId }) => eventId,
  save: saveEvents,
  substanceOf: eventSubstance,
};

export const voiceKind: RecordKind<VoiceInput> = {
  revised: "voice",
  schema: voiceSchema as RecordKind<VoiceInput>["schema"],
  idOf: ({ slug }) => slug,
  save: saveVoices,
  substanceOf: voiceSubstance,
};

export const replyKind: RecordKind<RightOfReplyInput> = {
  revised: "right_of_reply",
  schema: rightOfReplySchema,
  idOf: ({ replyId }) => replyId,
  save: saveRightsOfReply,
  substanceOf: replySubstance,
};

/** The kind of a name. A record of one kind is only ever handed to that kind: what it says is checked by its schema. */
export function recordKind(kind: EditableKind): RecordKind {
  return KINDS[kind] as unknown as RecordKind<Editable>;
}

const KINDS = {
  statement: statementKind,
  roll_call_reading: readingKind,
  inquiry: inquiryKind,
  event: eventKind,
  voice: voiceKind,
  right_of_reply: replyKind,
} satisfies Record<EditableKind, unknown>;

/**
 * The reviewer's blind coding of this version beside the author's; where the two differ the reason says how that was
 * settled. In a newsroom of one person there is no second coding, and the reading says so.
 */
async function withBothCodings(
  editor: Editor,
  tx: Transaction,
  { recordId, basedOn, reason }: RecordStep,
  record: RollCallReadingInput,
): Promise<RollCallReadingInput> {
  const open = { ...record, holdReason: null };
  const second = await findBlindReading(tx, { rollCallId: recordId, version: basedOn, reviewerId: editor.id });
  if (!second) {
    if (!(await publishesAlone(tx)))
      throw new NotPermitted("Code the roll call yourself first, without seeing the author’s reading.");
    // One coding of a proposition that nobody codes again is none: nothing of it is counted as agreement.
    return { ...open, codings: [], codingSettledBy: "one_editor" };
  }
  const codings = codedTwice(record.readings, second);
  if (codingsAgree(codings)) return { ...open, codings, codingSettledBy: "both_codings_agree" };
  if (reason.trim() === "") throw new NotPermitted("The two codings differ: write how that was settled.");
  return { ...open, codings, codingSettledBy: "discussion" };
}
