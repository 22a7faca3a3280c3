import "server-only";
import { comparePartialDates, compareText } from "#domain/calendar-date.ts";
import type { RightOfReply } from "#domain/right-of-reply.ts";
import { partialDay } from "./calendar-days.ts";
import { database } from "./client.ts";
import type { Prisma } from "./generated/client.ts";

const replySelect = {
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
  person: { select: { slug: true, name: true } },
  statement: { select: { status: true } },
} as const satisfies Prisma.RightOfReplySelect;

type ReplyRow = Prisma.RightOfReplyGetPayload<{ select: typeof replySelect }>;

/** What a page is about: a person, a statement, or a statement beside a vote. */
export type ReplyScope = { slug?: string; statementId?: string; rollCallId?: string };

/** Who was told what of it, and what came back, as published, newest first. */
export async function listRightsOfReply({ slug, statementId, rollCallId }: ReplyScope): Promise<RightOfReply[]> {
  const rows = await database().rightOfReply.findMany({
    where: {
      status: "published",
      ...(slug !== undefined && { person: { slug } }),
      ...(statementId !== undefined && { statementId }),
      // What was told of the statement as a whole stands beside each of its votes too.
      ...(rollCallId !== undefined && { OR: [{ rollCallId }, { rollCallId: null }] }),
    },
    select: replySelect,
  });
  return rows.map(toReply).sort((a, b) => comparePartialDates(b.toldOn, a.toldOn) || compareText(a.replyId, b.replyId));
}

/** One published; null where there is none. */
export async function findRightOfReply(replyId: string): Promise<RightOfReply | null> {
  const row = await database().rightOfReply.findUnique({
    where: { replyId, status: "published" },
    select: replySelect,
  });
  return row && toReply(row);
}

/** One of any status, as readers would see it. Never for readers. */
export async function findReplyAtDesk(replyId: string): Promise<RightOfReply | null> {
  const row = await database().rightOfReply.findUnique({ where: { replyId }, select: replySelect });
  return row && toReply(row);
}

function toReply(row: ReplyRow): RightOfReply {
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
