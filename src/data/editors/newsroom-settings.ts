import { type Editor, mayAdminister, NotPermitted } from "#domain/editors/editor.ts";
import type { Transaction } from "../database/connect.ts";
import { logged } from "./add-audit-entry.ts";
import { assertEnabled } from "./assert-enabled.ts";

/** Whether one editor may publish alone, as in a newsroom of one person. */
export async function publishesAlone(tx: Pick<Transaction, "newsroomSettings">): Promise<boolean> {
  const settings = await tx.newsroomSettings.findUnique({ where: { id: 1 } });
  return settings?.publishAlone ?? false;
}

/** Switches the second pair of eyes off or on. What is published while it is off says so for good. Refused: NotPermitted. */
export async function letPublishAlone(editor: Editor, tx: Transaction, publishAlone: boolean): Promise<void> {
  if (!mayAdminister(editor)) throw new NotPermitted("Only an administrator with a second factor may do this.");
  await assertEnabled(editor, tx);
  await tx.newsroomSettings.upsert({ where: { id: 1 }, create: { publishAlone }, update: { publishAlone } });
  await logged(editor, tx, publishAlone ? "let one editor publish alone" : "asked for two people again", "settings");
}
