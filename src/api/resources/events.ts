import { z } from "zod";
import { listEvents } from "#data/events.ts";
import { cachedWhileUnchanged } from "#data/record-version.ts";
import { earliestDay } from "#domain/calendar-date.ts";
import { EVENT_KINDS, type EventRecord } from "#domain/event.ts";
import { canLieWithin, spanQuerySchema } from "#domain/span-query.ts";
import { keyText, type Order, pageInMemory } from "../cursor.ts";
import { list } from "../endpoint.ts";
import { eventResponseSchema, toEventResponse } from "../shapes/event.ts";

/** Read once for all who ask while the record does not change. */
const cachedEvents = cachedWhileUnchanged(listEvents);
const OLDEST_EVENT: Order<EventRecord>[] = [{ by: ({ date }) => earliestDay(date) }, { by: ({ eventId }) => eventId }];

export const eventEndpoints = [
  list({
    path: "/events",
    tag: "Events",
    summary: "Events in the debate, oldest first",
    examples: ["/events?kind=federal_policy&limit=2"],
    query: { kind: z.enum(EVENT_KINDS), ...spanQuerySchema },
    item: eventResponseSchema,
    after: z.tuple([keyText, keyText]),
    async list(_params, { kind, ...within }, page) {
      const chosen = (await cachedEvents()).filter(
        (event) => (!kind || event.kind === kind) && canLieWithin(event.date, within),
      );
      const { items, next } = pageInMemory(chosen, OLDEST_EVENT, page);
      return { items: items.map(toEventResponse), next };
    },
  }),
];
