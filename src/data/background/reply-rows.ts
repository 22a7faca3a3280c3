import type { RightOfReply } from "#domain/background/right-of-reply.ts";
import { partialDay } from "../database/calendar-days.ts";
import type { Prisma } from "../generated/client.ts";

/** What has to be read of a right of reply to make the domain's `RightOfReply`. */
export const replySelect = {
  replyId: true,
  statementId: true,
  rollCallId: true,
  toldWhom: true,
  toldWhat: true,
  toldOn: true,
  toldOnPrecision: true,
  cameBack: true,
  cameBackFrom: true,
  cameBackOn: true,
  cameBackOnPrecision: true,
  person: { select: { bioguideId: true, slug: true, name: true } },
  statement: { select: { status: true } },
} as const satisfies Prisma.RightOfReplySelect;

type ReplyRow = Prisma.RightOfReplyGetPayload<{ select: typeof replySelect }>;

export function toReply(row: ReplyRow): RightOfReply {
  const { cameBack, cameBackOn, cameBackOnPrecision } = row;
  // A statement that is not published is not pointed at.
  const isShown = row.statement?.status === "published";
  return {
    replyId: row.replyId,
    person: row.person,
    statementId: isShown ? row.statementId : null,
    rollCallId: isShown ? row.rollCallId : null,
    toldWhom: row.toldWhom,
    toldWhat: row.toldWhat,
    toldOn: partialDay(row.toldOn, row.toldOnPrecision),
    cameBack:
      cameBack !== null && cameBackOn && cameBackOnPrecision
        ? { words: cameBack, from: row.cameBackFrom, on: partialDay(cameBackOn, cameBackOnPrecision) }
        : null,
  };
}
