import {
  eventAddress,
  inquiryAddress,
  replyAddress,
  rollCallAddress,
  voiceAddress,
} from "#components/record/address.ts";
import type { FormedKind } from "#domain/record-forms.ts";

const ADDRESSES: Record<FormedKind, (recordId: string) => string> = {
  roll_call_reading: rollCallAddress,
  inquiry: inquiryAddress,
  event: eventAddress,
  voice: voiceAddress,
  right_of_reply: replyAddress,
};

/** Where readers see a record. */
export function publicAddress(kind: FormedKind, recordId: string): string {
  return ADDRESSES[kind](recordId);
}
