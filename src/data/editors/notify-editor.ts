import { randomUUID } from "node:crypto";
import { type EditorNotice, sentenceOfNotice } from "#domain/editors/editor-notice.ts";
import { accountEmail } from "#domain/feeds/email.ts";
import { env, mailSettings } from "#env.ts";
import type { Transaction } from "../database/connect.ts";
import { Prisma } from "../generated/client.ts";

/** Tells an editor something of their account: on the admin pages, and by mail where mail is set up. */
export function notifyEditor(tx: Transaction, editorId: string, notice: EditorNotice): Promise<void> {
  return notify(tx, { whose: "editor_id", is: editorId, onceADay: false }, notice);
}

/** Writes a notice for whoever this is. `onceADay`: not where the same was told within a day. */
export async function notify(
  tx: Pick<Transaction, "$executeRaw">,
  { whose, is, onceADay }: { whose: "editor_id" | "email"; is: string; onceADay: boolean },
  notice: EditorNotice,
): Promise<void> {
  const text = sentenceOfNotice(notice);
  const message = accountEmail(text, `${env().SITE_URL}/admin/account`);
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
    SELECT ${`notice_${randomUUID()}`}, editor_id, 'Notice', ${JSON.stringify(message)} FROM told
    WHERE ${mailSettings() !== null}`;
}
