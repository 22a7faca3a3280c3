import { z } from "zod";
import { rollCallIdSchema } from "../roll-calls/roll-call.ts";
import { type Source, sourceSchema } from "../sources/source.ts";
import { RECORD_STATUSES } from "../statements/statement.ts";
import { type PartialDate, partialDateSchema } from "../values/calendar-date.ts";

export const EVENT_KINDS = ["background", "federal_policy", "legislation", "statement", "inquiry"] as const;

/** One dated piece of background to the debate, with its sources. */
export const eventSchema = z.strictObject({
  eventId: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  date: partialDateSchema,
  title: z.string().trim().min(1),
  text: z.string().trim().min(1),
  kind: z.enum(EVENT_KINDS),
  sources: z.array(sourceSchema).min(1),
  /** The inquiry and the roll call that the event is about, where the record holds them. */
  inquiryId: z.string().min(1).nullable().default(null),
  rollCallId: rollCallIdSchema.nullable().default(null),
  status: z.enum(RECORD_STATUSES),
});
export type EventInput = z.infer<typeof eventSchema>;

export type EventKind = (typeof EVENT_KINDS)[number];

/** A published event as readers see it. */
export type EventRecord = {
  eventId: string;
  date: PartialDate;
  title: string;
  text: string;
  kind: EventKind;
  sources: Source[];
  inquiryId: string | null;
  rollCallId: string | null;
};
