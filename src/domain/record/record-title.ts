/** How editors know a record, and the id that a new one is given. */

import type { EventInput } from "../background/event.ts";
import type { RightOfReplyInput } from "../background/right-of-reply.ts";
import type { InquiryInput } from "../inquiries/inquiry.ts";
import type { VoiceInput } from "../people/voice.ts";
import type { RollCallReadingInput } from "../roll-calls/reading.ts";
import { writtenDate } from "../values/calendar-date.ts";
import type { Editable } from "./editable.ts";
import type { FormRecordType } from "./record-forms.ts";

/** `nameOf`: a person's name by bioguide id. */
export function recordTitle(kind: FormRecordType, record: Editable, nameOf: (bioguideId: string) => string): string {
  return TITLES[kind](record as never, nameOf);
}

type NameOf = (bioguideId: string) => string;

const TITLES = {
  roll_call_reading: ({ plain }: RollCallReadingInput) => plain.title,
  inquiry: ({ outlet, askedOn }: InquiryInput) => `Asked by ${outlet}, ${writtenDate(askedOn)}`,
  event: ({ title }: EventInput) => title,
  voice: ({ name }: VoiceInput) => name,
  right_of_reply: ({ bioguideId, toldOn }: RightOfReplyInput, nameOf: NameOf) =>
    `${nameOf(bioguideId)}, contacted ${writtenDate(toldOn)}`,
} satisfies Record<FormRecordType, unknown>;

/** What a new record's address is made of, from what is typed; of a voice letters alone. */
export function suggestedId(
  kind: Exclude<FormRecordType, "roll_call_reading">,
  formValues: Record<string, string>,
): string {
  const parts = {
    inquiry: [formValues.outlet, formValues.askedOn],
    event: [formValues.date, formValues.title],
    voice: [formValues.name],
    right_of_reply: ["reply", formValues.bioguideId, formValues.toldOn],
  }[kind];
  const id = slugOf(parts.filter(Boolean).join(" "));
  const lettersOnly = id
    .replaceAll(/[0-9]+/g, "")
    .replaceAll(/-{2,}/g, "-")
    .replaceAll(/^-|-$/g, "");
  return (kind === "voice" ? lettersOnly : id) || kind.replaceAll("_", "-");
}

const LONGEST_ID = 60;

function slugOf(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_ID)
    .replaceAll(/^-|-$/g, "");
}

/** The wanted id, or the next that is free: with a number, for a voice with a letter, after it. */
export function freeId(suggested: string, taken: ReadonlySet<string>, isVoice: boolean): string {
  let id = suggested;
  for (let number = 2; taken.has(id); number += 1) id = `${suggested}-${isVoice ? "a".repeat(number - 1) : number}`;
  return id;
}
