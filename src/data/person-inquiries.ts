import type { PersonInquiry } from "#domain/inquiry.ts";
import { partialDay } from "./calendar-days.ts";
import { database } from "./client.ts";
import { toQuestion } from "./question-rows.ts";
import { sourceSelect, toSource } from "./source-rows.ts";

/** What one person or other voice was asked, and what came back, newest first. A reply that is still a draft is not named. */
export async function listInquiriesOf(asked: { bioguideId: string } | { voiceSlug: string }): Promise<PersonInquiry[]> {
  const rows = await database().inquiryOutcome.findMany({
    where: { ...asked, inquiry: { status: "published" } },
    include: {
      inquiry: { include: { source: { select: sourceSelect } } },
      statement: { select: { status: true } },
    },
    orderBy: [{ inquiry: { askedOn: "desc" } }, { inquiryId: "asc" }, { ordinal: "asc" }],
  });
  return rows.map(({ inquiry, statement, ...row }) => ({
    inquiryId: inquiry.inquiryId,
    question: toQuestion(inquiry),
    outlet: inquiry.outlet,
    askedOn: partialDay(inquiry.askedOn, inquiry.askedOnPrecision),
    via: row.via,
    outcome: row.outcome,
    statementId: statement?.status === "published" ? row.statementId : null,
    note: row.note,
    source: toSource(inquiry.source),
  }));
}
