import { z } from "zod";
import { listEvents } from "#data/background/events.ts";
import { cachedWhileUnchanged } from "#data/history/record-version.ts";
import { EVENT_KINDS, type EventRecord } from "#domain/background/event.ts";
import { earliestDay } from "#domain/values/calendar-date.ts";
import { canLieWithin, spanQuerySchema } from "#domain/values/span-query.ts";
import { keyText, type Order, pageInMemory } from "../cursor.ts";
import { list } from "../endpoint.ts";
import { eventResponseSchema, toEventResponse } from "../schemas/event.ts";

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
