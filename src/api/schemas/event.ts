import { z } from "zod";
import { EVENT_KINDS, type EventRecord } from "#domain/background/event.ts";
import { eventPath } from "#domain/site/paths.ts";
import { onSite } from "../on-site.ts";
import { partialDateResponseSchema } from "./dates.ts";
import { named } from "./registry.ts";
import { sourceResponseSchema, toSourceResponse } from "./source.ts";

export const eventResponseSchema = named(
  "Event",
  "One event in the debate, with its date and sources.",
  z.strictObject({
    eventId: z.string(),
    date: partialDateResponseSchema,
    title: z.string(),
    text: z.string(),
    kind: z.enum(EVENT_KINDS),
    inquiryId: z.string().nullable(),
    rollCallId: z.string().nullable(),
    sources: z.array(sourceResponseSchema),
    url: z.url(),
  }),
);

export function toEventResponse({ sources, ...event }: EventRecord): z.input<typeof eventResponseSchema> {
  return { ...event, sources: sources.map(toSourceResponse), url: onSite(eventPath(event.eventId)) };
}
