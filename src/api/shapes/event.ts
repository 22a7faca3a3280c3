import { z } from "zod";
import { eventAddress } from "#components/record/address.ts";
import { EVENT_KINDS, type EventRecord } from "#domain/event.ts";
import { onSite } from "../on-site.ts";
import { partialDateShape } from "./dates.ts";
import { named } from "./registry.ts";
import { sourceShape, toSourceShape } from "./source.ts";

export const eventShape = named(
  "Event",
  "One event in the debate, with its date and sources.",
  z.strictObject({
    eventId: z.string(),
    date: partialDateShape,
    title: z.string(),
    text: z.string(),
    kind: z.enum(EVENT_KINDS),
    inquiryId: z.string().nullable(),
    rollCallId: z.string().nullable(),
    sources: z.array(sourceShape),
    url: z.url(),
  }),
);

export function toEventShape({ sources, ...event }: EventRecord): z.input<typeof eventShape> {
  return { ...event, sources: sources.map(toSourceShape), url: onSite(eventAddress(event.eventId)) };
}
