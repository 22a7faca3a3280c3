import "server-only";
import type { RightOfReply } from "#domain/background/right-of-reply.ts";
import { type AsOf, type ReplyScope, repliesIn } from "#domain/record/public-record.ts";
import { database } from "../database/client.ts";
import { publicRecord } from "../record/public-record.ts";
import { replySelect, toReply } from "./reply-rows.ts";

/** Who was told what of it, and what came back, as published, newest first. */
export async function listRightsOfReply(scope: ReplyScope, asOf: AsOf = null): Promise<RightOfReply[]> {
  return repliesIn(await publicRecord(asOf), scope);
}

/** One published; null where there is none. */
export async function findRightOfReply(replyId: string): Promise<RightOfReply | null> {
  return (await publicRecord()).replies.find((reply) => reply.replyId === replyId) ?? null;
}

/** One of any status, as readers would see it. Never for readers. */
export async function findReplyForEditing(replyId: string): Promise<RightOfReply | null> {
  const row = await database().rightOfReply.findUnique({ where: { replyId }, select: replySelect });
  return row && toReply(row);
}
