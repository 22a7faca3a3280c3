import type { Asked, InquiryRecord } from "#domain/inquiries/inquiry-record.ts";
import { partialDay } from "../database/calendar-days.ts";
import type { Prisma } from "../generated/client.ts";
import { sourceSelect, toSource } from "../sources/source-rows.ts";
import { toQuestion } from "../statements/question-rows.ts";
import { statementInclude, toStatement } from "../statements/statement-rows.ts";

/** What has to be read of an inquiry to make the domain's `InquiryRecord`. */
export const inquiryInclude = {
  source: { select: sourceSelect },
  outcomes: {
    orderBy: { ordinal: "asc" },
    include: {
      person: { select: { slug: true, name: true } },
      voice: { select: { slug: true, name: true } },
      statement: { include: statementInclude },
    },
  },
} as const satisfies Prisma.InquiryInclude;

type InquiryRow = Prisma.InquiryGetPayload<{ include: typeof inquiryInclude }>;

export function toInquiry(row: InquiryRow): InquiryRecord {
  return {
    inquiryId: row.inquiryId,
    question: toQuestion(row),
    outlet: row.outlet,
    askedOn: partialDay(row.askedOn, row.askedOnPrecision),
    source: toSource(row.source),
    notes: row.notes,
    answers: row.outcomes.map((outcome) => ({
      asked: askedOf(outcome),
      via: outcome.via,
      outcome: outcome.outcome,
      // A reply that is still a draft is not shown, and not hinted at.
      reply: outcome.statement?.status === "published" ? toStatement(outcome.statement) : null,
      note: outcome.note,
    })),
  };
}

/** The database holds that exactly one of the two is set. */
function askedOf({ person, bioguideId, voice, inquiryId, ordinal }: InquiryRow["outcomes"][number]): Asked {
  if (person) return { kind: "senator", bioguideId, ...person };
  if (voice) return { kind: "voice", bioguideId: null, ...voice };
  throw new RangeError(`outcome ${ordinal} of inquiry ${inquiryId} names nobody`);
}
