import { z } from "zod";
import { listInquiries } from "#data/inquiries/inquiries.ts";
import { OUTCOMES } from "#domain/inquiries/inquiry.ts";
import type { InquiryRecord } from "#domain/inquiries/inquiry-record.ts";
import { earliestDay, latestDay } from "#domain/values/calendar-date.ts";
import { queryTextSchema } from "#domain/values/list-query.ts";
import { canLieWithin, spanQuerySchema } from "#domain/values/span-query.ts";
import { keyText, type Order, pageInMemory } from "../cursor.ts";
import { list, one } from "../endpoint.ts";
import { idSchema } from "../parameters.ts";
import { inquiryResponseSchema, toInquiryResponse } from "../schemas/inquiry.ts";

const NEWEST_INQUIRY: Order<InquiryRecord>[] = [
  { by: ({ askedOn }) => latestDay(askedOn), descending: true },
  { by: ({ askedOn }) => earliestDay(askedOn), descending: true },
  { by: ({ inquiryId }) => inquiryId },
];

export const inquiryEndpoints = [
  list({
    path: "/inquiries",
    tag: "Inquiries",
    summary: "Questions to senators and others, and the responses, newest first",
    examples: ["/inquiries?outcome=no_response&limit=1"],
    query: { outcome: z.enum(OUTCOMES), person: queryTextSchema, ...spanQuerySchema },
    takesAsOf: true,
    item: inquiryResponseSchema,
    after: z.tuple([keyText, keyText, keyText]),
    async list(_params, { outcome, person, ...span }, page) {
      const chosen = (await listInquiries(page.asOf)).filter(
        ({ answers, askedOn }) =>
          canLieWithin(askedOn, span) &&
          ((!outcome && !person) ||
            answers.some(
              (answer) =>
                (!outcome || answer.outcome === outcome) &&
                (!person || answer.asked.slug === person || answer.asked.bioguideId === person),
            )),
      );
      const { items, next } = pageInMemory(chosen, NEWEST_INQUIRY, page);
      return { items: items.map(toInquiryResponse), next };
    },
  }),
  one({
    path: "/inquiries/{inquiryId}",
    tag: "Inquiries",
    summary: "One question and every response",
    examples: ["/inquiries/fox-2024-03-05"],
    params: { inquiryId: idSchema },
    data: inquiryResponseSchema,
    takesAsOf: true,
    async find({ inquiryId }, _query, asOf) {
      const inquiry = (await listInquiries(asOf)).find((item) => item.inquiryId === inquiryId);
      return inquiry ? toInquiryResponse(inquiry) : null;
    },
  }),
];
