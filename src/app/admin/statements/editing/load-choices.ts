import "server-only";
import { listRollCalls } from "#data/roll-calls/roll-calls.ts";
import { listSpeakers } from "#data/statements/statement-queue.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import type { FieldChoices } from "./statement-fields.tsx";

const CHANNELS = [
  "press release",
  "interview",
  "floor speech",
  "hearing",
  "spokesperson statement",
  "debate",
  "press conference",
  "press statement to outlet",
  "campaign event",
  "joint letter",
  "op-ed",
  "constituent letter",
  "social media post",
];

/** What the selects and lists of the form offer. */
export async function loadChoices(): Promise<FieldChoices> {
  const [speakers, rollCalls] = await Promise.all([listSpeakers(), listRollCalls()]);
  return {
    speakers,
    rollCalls: rollCalls.map(({ rollCall, plain }) => ({
      value: rollCall.rollCallId,
      name: `${writtenDate(rollCall.heldOn)}, roll call ${rollCall.number}: ${plain?.title ?? rollCall.question}`,
    })),
    channels: CHANNELS,
  };
}
