import { z } from "zod";
import { listRightsOfReply } from "#data/rights-of-reply.ts";
import { earliestDay, latestDay } from "#domain/calendar-date.ts";
import { wordsSchema } from "#domain/list-query.ts";
import type { RightOfReply } from "#domain/right-of-reply.ts";
import { rollCallIdSchema } from "#domain/roll-call.ts";
import { canLieWithin, spanQueryShape } from "#domain/span-query.ts";
import { keyText, type Order, pageInMemory } from "../cursor.ts";
import { list } from "../endpoint.ts";
import { idSchema } from "../parameters.ts";
import { replyShape, toReplyShape } from "../shapes/reply.ts";

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
    query: { person: wordsSchema, statement: idSchema, rollCall: rollCallIdSchema, ...spanQueryShape },
    past: true,
    item: replyShape,
    after: z.tuple([keyText, keyText, keyText]),
    async list(_params, { person, statement, rollCall, ...told }, page) {
      const chosen = (await listRightsOfReply({}, page.asOf)).filter(
        (reply) =>
          canLieWithin(reply.toldOn, told) &&
          (!person || reply.person.slug === person || reply.person.bioguideId === person) &&
          (!statement || reply.statementId === statement) &&
          (!rollCall || reply.rollCallId === rollCall),
      );
      const { items, next } = pageInMemory(chosen, NEWEST_REPLY, page);
      return { items: items.map(toReplyShape), next };
    },
  }),
];
