import { createHash } from "node:crypto";
import { type Editor, NotPermitted } from "#domain/editor.ts";
import { logged } from "./audit.ts";
import type { Transaction } from "./connect.ts";
import { refuseDisabled } from "./refuse-disabled.ts";

const LONGEST_TEXT = 1_000_000;

/**
 * Keeps the text of a source as an editor found it, with its SHA-256 and the time. A later capture takes the place of
 * the one before, whose hash stays in the log. Refused: NotPermitted for a text that is empty or too long, and for an
 * address that no record names.
 */
export async function captureSource(
  editor: Editor,
  tx: Transaction,
  { url, text }: { url: string; text: string },
): Promise<void> {
  await refuseDisabled(editor, tx);
  if (text.trim() === "") throw new NotPermitted("Paste the text of the source.");
  if (text.length > LONGEST_TEXT)
    throw new NotPermitted("This text is too long to be kept: paste the part with the quote.");
  const held = await tx.source.findUnique({ where: { url }, select: { sourceId: true, archivedSha256: true } });
  if (!held) throw new NotPermitted("Save the statement with this address first.");
  const archivedSha256 = createHash("sha256").update(text).digest("hex");
  if (archivedSha256 === held.archivedSha256) return;
  await tx.source.update({ where: { url }, data: { archivedText: text, archivedSha256, archivedAt: new Date() } });
  const detail = `SHA-256 ${archivedSha256}${held.archivedSha256 ? `, before ${held.archivedSha256}` : ""}`;
  await logged(editor, tx, "kept a copy of", `source ${held.sourceId}`, detail);
}

/** The captured text of a source; null where nothing is kept. */
export async function findCapturedText(tx: Pick<Transaction, "source">, url: string): Promise<string | null> {
  const source = await tx.source.findUnique({ where: { url }, select: { archivedText: true } });
  return source?.archivedText ?? null;
}
