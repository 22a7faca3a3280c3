import "server-only";
import type { EditorNotice } from "#domain/editors/editor-notice.ts";
import { database } from "../database/client.ts";
import { notify } from "./notify-editor.ts";

/** One notice as its editor sees it. */
export type StoredNotice = { noticeId: string; text: string; at: string };

/** More are not shown at once; what was read makes room. */
const SHOWN = 5;

/** Tells an editor of what others can make happen as often as they like: once a day. */
export function notifyEditorOnceADay(editorId: string, notice: EditorNotice): Promise<void> {
  return notify(database(), { whose: "editor_id", is: editorId, onceADay: true }, notice);
}

/** The same for whoever has this address: the same statement, and as long, where nobody has. */
export function notifyByEmailAddress(email: string, notice: EditorNotice): Promise<void> {
  return notify(database(), { whose: "email", is: email, onceADay: true }, notice);
}

/** What an editor was told and has not read yet, the newest first. */
export async function listNotices(editorId: string): Promise<StoredNotice[]> {
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
export async function editorEmail(editorId: string): Promise<string | null> {
  const row = await database().editor.findUnique({
    where: { id: editorId, disabledAt: null },
    select: { email: true },
  });
  return row?.email ?? null;
}
