import { z } from "zod";
import { listEvents } from "#data/events.ts";
import { keptWhileUnchanged } from "#data/record-version.ts";
import { earliestDay } from "#domain/calendar-date.ts";
import { EVENT_KINDS, type EventRecord } from "#domain/event.ts";
import { canLieWithin, spanQueryShape } from "#domain/span-query.ts";
import { keyText, type Order, pageInMemory } from "../cursor.ts";
import { list } from "../endpoint.ts";
import { eventShape, toEventShape } from "../shapes/event.ts";

/** Read once for all who ask while the record does not change. */
const eventsHeld = keptWhileUnchanged(listEvents);
const OLDEST_EVENT: Order<EventRecord>[] = [{ by: ({ date }) => earliestDay(date) }, { by: ({ eventId }) => eventId }];

export const eventEndpoints = [
  list({
    path: "/events",
    tag: "Events",
    summary: "Events in the debate, oldest first",
    examples: ["/events?kind=federal_policy&limit=2"],
    query: { kind: z.enum(EVENT_KINDS), ...spanQueryShape },
    item: eventShape,
    after: z.tuple([keyText, keyText]),
    async list(_params, { kind, ...within }, page) {
      const chosen = (await eventsHeld()).filter(
        (event) => (!kind || event.kind === kind) && canLieWithin(event.date, within),
      );
      const { items, next } = pageInMemory(chosen, OLDEST_EVENT, page);
      return { items: items.map(toEventShape), next };
    },
  }),
];
