import "server-only";
import { randomUUID } from "node:crypto";
import { type EditorNotice, sentenceOfNotice } from "#domain/editor-notice.ts";
import { letterToEditor } from "#domain/letter.ts";
import { env, mailSettings } from "#env.ts";
import { database } from "./client.ts";
import type { Transaction } from "./connect.ts";
import { Prisma } from "./generated/client.ts";

/** One notice as its editor sees it. */
export type HeldNotice = { noticeId: string; text: string; at: string };

/** More are not shown at once; what was read makes room. */
const SHOWN = 5;

/** Tells an editor something of their account: in the room, and by mail where mail is set up. */
export function tellEditor(tx: Transaction, editorId: string, notice: EditorNotice): Promise<void> {
  return tell(tx, { whose: "editor_id", is: editorId, onceADay: false }, notice);
}

/** Tells an editor of what others can make happen as often as they like: once a day. */
export function tellEditorOnceADay(editorId: string, notice: EditorNotice): Promise<void> {
  return tell(database(), { whose: "editor_id", is: editorId, onceADay: true }, notice);
}

/** The same for whoever has this address: the same statement, and as long, where nobody has. */
export function tellWhoeverHas(email: string, notice: EditorNotice): Promise<void> {
  return tell(database(), { whose: "email", is: email, onceADay: true }, notice);
}

async function tell(
  tx: Pick<Transaction, "$executeRaw">,
  { whose, is, onceADay }: { whose: "editor_id" | "email"; is: string; onceADay: boolean },
  notice: EditorNotice,
): Promise<void> {
  const text = sentenceOfNotice(notice);
  const letter = letterToEditor(text, `${env().SITE_URL}/admin/account`);
  await tx.$executeRaw`
    WITH told AS (
      INSERT INTO editor_notices (editor_id, what, text)
      SELECT editor_id, ${notice.what}, ${text} FROM editors
      WHERE ${Prisma.raw(whose)} = ${is} AND disabled_at IS NULL
        AND NOT (${onceADay} AND EXISTS (
          SELECT FROM editor_notices before WHERE before.editor_id = editors.editor_id
            AND before.what = ${notice.what} AND before.at > now() - interval '1 day'))
      RETURNING editor_id)
    INSERT INTO deliveries (message_id, editor_id, about, body)
    SELECT ${`notice_${randomUUID()}`}, editor_id, 'Notice', ${JSON.stringify(letter)} FROM told
    WHERE ${mailSettings() !== null}`;
}

/** What an editor was told and has not read yet, the newest first. */
export async function listNotices(editorId: string): Promise<HeldNotice[]> {
  const where = { editorId, readAt: null };
  const rows = await database().editorNotice.findMany({ where, orderBy: { noticeId: "desc" }, take: SHOWN });
  return rows.map(({ noticeId, text, at }) => ({ noticeId: String(noticeId), text, at: at.toISOString() }));
}

/** Puts away what an editor has read: this notice and all before it. */
export async function readNotices(editorId: string, upTo: bigint): Promise<void> {
  const where = { editorId, readAt: null, noticeId: { lte: upTo } };
  await database().editorNotice.updateMany({ where, data: { readAt: new Date() } });
}

/** Where a letter to an editor goes; null where they no longer have access. */
export async function addressOfEditor(editorId: string): Promise<string | null> {
  const row = await database().editor.findUnique({
    where: { id: editorId, disabledAt: null },
    select: { email: true },
  });
  return row?.email ?? null;
}
