import { z } from "zod";
import { OUTCOMES } from "#domain/inquiries/inquiry.ts";
import type { InquiryRecord } from "#domain/inquiries/inquiry-record.ts";
import { inquiryPath } from "#domain/site/paths.ts";
import { onSite } from "../on-site.ts";
import { partialDateResponseSchema } from "./dates.ts";
import { named } from "./registry.ts";
import { sourceResponseSchema, toSourceResponse } from "./source.ts";
import { speakerResponseSchema, toSpeaker } from "./statement.ts";

export const inquiryResponseSchema = named(
  "Inquiry",
  "One question to one or more people, and each response. `question` is null if the outlet does not give it. `isExact` says whether it is word for word. `no_response` is an outcome, never a position.",
  z.strictObject({
    inquiryId: z.string(),
    question: z.strictObject({ text: z.string(), isExact: z.boolean() }).nullable(),
    outlet: z.string(),
    askedOn: partialDateResponseSchema,
    source: sourceResponseSchema,
    notes: z.string().nullable(),
    answers: z.array(
      z.strictObject({
        asked: speakerResponseSchema,
        via: z.string().nullable(),
        outcome: z.enum(OUTCOMES),
        statementId: z.string().nullable(),
        note: z.string().nullable(),
      }),
    ),
    url: z.url(),
  }),
);

export function toInquiryResponse(inquiry: InquiryRecord): z.input<typeof inquiryResponseSchema> {
  const { inquiryId, question, outlet, askedOn, source, notes, answers } = inquiry;
  return {
    ...{ inquiryId, question, outlet, askedOn, notes },
    source: toSourceResponse(source),
    answers: answers.map(({ asked, via, outcome, reply, note }) => ({
      asked: toSpeaker(asked),
      via,
      outcome,
      statementId: reply?.statementId ?? null,
      note,
    })),
    url: onSite(inquiryPath(inquiryId)),
  };
}
