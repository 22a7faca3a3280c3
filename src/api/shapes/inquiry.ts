import { z } from "zod";
import { inquiryAddress } from "#components/record/address.ts";
import { OUTCOMES } from "#domain/inquiry.ts";
import type { InquiryRecord } from "#domain/inquiry-record.ts";
import { onSite } from "../on-site.ts";
import { partialDateShape } from "./dates.ts";
import { named } from "./registry.ts";
import { sourceShape, toSourceShape } from "./source.ts";
import { speakerShape, toSpeaker } from "./statement.ts";

export const inquiryShape = named(
  "Inquiry",
  "One question to one or more people, and each response. `question` is null if the outlet does not give it. `isExact` says whether it is word for word. `no_response` is an outcome, never a position.",
  z.strictObject({
    inquiryId: z.string(),
    question: z.strictObject({ text: z.string(), isExact: z.boolean() }).nullable(),
    outlet: z.string(),
    askedOn: partialDateShape,
    source: sourceShape,
    notes: z.string().nullable(),
    answers: z.array(
      z.strictObject({
        asked: speakerShape,
        via: z.string().nullable(),
        outcome: z.enum(OUTCOMES),
        statementId: z.string().nullable(),
        note: z.string().nullable(),
      }),
    ),
    url: z.url(),
  }),
);

export function toInquiryShape(inquiry: InquiryRecord): z.input<typeof inquiryShape> {
  const { inquiryId, question, outlet, askedOn, source, notes, answers } = inquiry;
  return {
    ...{ inquiryId, question, outlet, askedOn, notes },
    source: toSourceShape(source),
    answers: answers.map(({ asked, via, outcome, reply, note }) => ({
      asked: toSpeaker(asked),
      via,
      outcome,
      statementId: reply?.statementId ?? null,
      note,
    })),
    url: onSite(inquiryAddress(inquiryId)),
  };
}
