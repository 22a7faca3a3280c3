import { z } from "zod";
import { listRightsOfReply } from "#data/background/rights-of-reply.ts";
import type { RightOfReply } from "#domain/background/right-of-reply.ts";
import { rollCallIdSchema } from "#domain/roll-calls/roll-call.ts";
import { earliestDay, latestDay } from "#domain/values/calendar-date.ts";
import { queryTextSchema } from "#domain/values/list-query.ts";
import { canLieWithin, spanQuerySchema } from "#domain/values/span-query.ts";
import { keyText, type Order, pageInMemory } from "../cursor.ts";
import { list } from "../endpoint.ts";
import { idSchema } from "../parameters.ts";
import { replySchema, toReplyResponse } from "../schemas/reply.ts";

const NEWEST_REPLY: Order<RightOfReply>[] = [
  { by: ({ toldOn }) => latestDay(toldOn), descending: true },
  { by: ({ toldOn }) => earliestDay(toldOn), descending: true },
  { by: ({ replyId }) => replyId },
];

export const replyEndpoints = [
  list({
    path: "/replies",
    tag: "Replies",
    summary: "Rights of reply: whom we contacted, what we said and the response, newest first",
    description: "`since` and `until` refer to the date when we contacted them.",
    examples: ["/replies"],
    query: { person: queryTextSchema, statement: idSchema, rollCall: rollCallIdSchema, ...spanQuerySchema },
    takesAsOf: true,
    item: replySchema,
    after: z.tuple([keyText, keyText, keyText]),
    async list(_params, { person, statement, rollCall, ...span }, page) {
      const chosen = (await listRightsOfReply({}, page.asOf)).filter(
        (reply) =>
          canLieWithin(reply.toldOn, span) &&
          (!person || reply.person.slug === person || reply.person.bioguideId === person) &&
          (!statement || reply.statementId === statement) &&
          (!rollCall || reply.rollCallId === rollCall),
      );
      const { items, next } = pageInMemory(chosen, NEWEST_REPLY, page);
      return { items: items.map(toReplyResponse), next };
    },
  }),
];
