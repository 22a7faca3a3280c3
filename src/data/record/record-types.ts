/** Every kind of record that editors write, with what is peculiar to it. */

import { type EventInput, eventSchema } from "#domain/background/event.ts";
import { type RightOfReplyInput, rightOfReplySchema } from "#domain/background/right-of-reply.ts";
import { type Editor, NotPermitted } from "#domain/editors/editor.ts";
import {
  eventPublicFields,
  inquiryPublicFields,
  readingPublicFields,
  replyPublicFields,
  voicePublicFields,
} from "#domain/history/record-public-fields.ts";
import { type InquiryInput, inquirySchema } from "#domain/inquiries/inquiry.ts";
import { type VoiceInput, voiceSchema } from "#domain/people/voice.ts";
import type { Editable, EditableRecordType } from "#domain/record/editable.ts";
import { codedTwice, codingsAgree } from "#domain/roll-calls/double-coded-reading.ts";
import { type RollCallReadingInput, rollCallReadingSchema } from "#domain/roll-calls/reading.ts";
import { saveEvents } from "../background/save-event.ts";
import { saveRightsOfReply } from "../background/save-right-of-reply.ts";
import type { Transaction } from "../database/connect.ts";
import { publishesAlone } from "../editors/newsroom-settings.ts";
import { saveInquiries } from "../inquiries/save-inquiry.ts";
import { saveVoices } from "../people/save-voice.ts";
import { findBlindReading } from "../roll-calls/save-double-coded-reading.ts";
import { saveRollCallReadings } from "../roll-calls/save-roll-call-reading.ts";
import { statementDefinition } from "../statements/statement-record-type.ts";
import type { RecordStep, RecordTypeDefinition } from "./record-type.ts";

export const readingDefinition: RecordTypeDefinition<RollCallReadingInput> = {
  revised: "roll_call_reading",
  schema: rollCallReadingSchema,
  idOf: ({ rollCallId }) => rollCallId,
  save: saveRollCallReadings,
  publicFieldsOf: readingPublicFields,
  published: withBothCodings,
  preserved: ({ codings, codingSettledBy }) => ({ codings, codingSettledBy }),
};

export const inquiryDefinition: RecordTypeDefinition<InquiryInput> = {
  revised: "inquiry",
  schema: inquirySchema,
  idOf: ({ inquiryId }) => inquiryId,
  save: saveInquiries,
  publicFieldsOf: inquiryPublicFields,
};

export const eventDefinition: RecordTypeDefinition<EventInput> = {
  revised: "event",
  schema: eventSchema,
  idOf: ({ eventId }) => eventId,
  save: saveEvents,
  publicFieldsOf: eventPublicFields,
};

export const voiceDefinition: RecordTypeDefinition<VoiceInput> = {
  revised: "voice",
  schema: voiceSchema as RecordTypeDefinition<VoiceInput>["schema"],
  idOf: ({ slug }) => slug,
  save: saveVoices,
  publicFieldsOf: voicePublicFields,
};

export const replyDefinition: RecordTypeDefinition<RightOfReplyInput> = {
  revised: "right_of_reply",
  schema: rightOfReplySchema,
  idOf: ({ replyId }) => replyId,
  save: saveRightsOfReply,
  publicFieldsOf: replyPublicFields,
};

/** The kind of a name. A record of one kind is only ever handed to that kind: what it says is checked by its schema. */
export function recordTypeDefinition(kind: EditableRecordType): RecordTypeDefinition {
  return KINDS[kind] as unknown as RecordTypeDefinition<Editable>;
}

const KINDS = {
  statement: statementDefinition,
  roll_call_reading: readingDefinition,
  inquiry: inquiryDefinition,
  event: eventDefinition,
  voice: voiceDefinition,
  right_of_reply: replyDefinition,
} satisfies Record<EditableRecordType, unknown>;

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
