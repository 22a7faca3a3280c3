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
  const archivedAt = new Date();
  await tx.source.update({ where: { url }, data: { archivedText: text, archivedSha256, archivedAt } });
  const before = held.archivedSha256 ? `, before ${held.archivedSha256}` : "";
  const detail = `SHA-256 ${archivedSha256} at ${archivedAt.toISOString()}${before}`;
  await logged(editor, tx, KEPT_A_COPY, `source ${held.sourceId}`, detail);
}

const KEPT_A_COPY = "kept a copy of";

/** Every copy that was ever kept, as the log tells of it, oldest first. */
export async function listCaptures(
  tx: Pick<Transaction, "auditEntry">,
): Promise<{ sourceId: number; sha256: string; capturedAt: string }[]> {
  const entries = await tx.auditEntry.findMany({ where: { action: KEPT_A_COPY }, orderBy: { entryId: "asc" } });
  return entries.flatMap(({ subject, detail }) => {
    const sourceId = /^source (\d+)$/.exec(subject)?.[1];
    const [, sha256, capturedAt] = /^SHA-256 ([0-9a-f]{64}) at (\S+Z)/.exec(detail) ?? [];
    return sourceId && sha256 && capturedAt ? [{ sourceId: Number(sourceId), sha256, capturedAt }] : [];
  });
}

/** The captured text of a source; null where nothing is kept. */
export async function findCapturedText(tx: Pick<Transaction, "source">, url: string): Promise<string | null> {
  const source = await tx.source.findUnique({ where: { url }, select: { archivedText: true } });
  return source?.archivedText ?? null;
}
