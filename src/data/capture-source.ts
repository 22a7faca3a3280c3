import { createHash } from "node:crypto";
import { type Editor, NotPermitted } from "#domain/editor.ts";
import type { CaptureWay } from "#domain/source.ts";
import { storableText } from "#domain/storable-text.ts";
import { logged } from "./audit.ts";
import type { Transaction } from "./connect.ts";
import { lookForQuotes } from "./quote-in-copy.ts";
import { refuseDisabled } from "./refuse-disabled.ts";
import { saveSources } from "./save-source.ts";

const LONGEST_TEXT = 1_000_000;

/** A text and how it came here. `fileSha256`: of the bytes that it was read from, null where it was pasted. */
export type Captured = { url: string; text: string; way: CaptureWay; fileSha256: string | null };

/**
 * Keeps the text of a source as an editor found it, with its SHA-256 and the time. A later capture takes the place of
 * the one before, whose hash stays in the log. An address that is not held yet is held from now on, for editors alone
 * until something that rests on it is published. Refused: NotPermitted for a text that is empty or too long.
 */
export async function captureSource(editor: Editor, tx: Transaction, captured: Captured): Promise<void> {
  await refuseDisabled(editor, tx);
  const { url, way, fileSha256 } = captured;
  const text = storableText(captured.text);
  if (text.trim() === "") throw new NotPermitted("There is no text in it: paste the text of the source.");
  if (text.length > LONGEST_TEXT)
    throw new NotPermitted("This text is too long to be kept: paste the part with the quote.");
  const held = (await findHeld(tx, url)) ?? (await hold(editor, tx, url));
  const archivedSha256 = createHash("sha256").update(text).digest("hex");
  if (archivedSha256 === held.archivedSha256) return;
  const archivedAt = new Date();
  const kept = { archivedText: text, archivedSha256, archivedAt, archivedWay: way, archivedFileSha256: fileSha256 };
  await tx.source.update({ where: { url }, data: kept });
  await lookForQuotes(tx, held.sourceId, { text, sha256: archivedSha256 });
  const before = held.archivedSha256 ? `, before ${held.archivedSha256}` : "";
  const file = fileSha256 ? `, of the file ${fileSha256}` : "";
  const detail = `SHA-256 ${archivedSha256} at ${archivedAt.toISOString()}, ${way}${file}${before}`;
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

function findHeld(tx: Transaction, url: string) {
  return tx.source.findUnique({ where: { url }, select: { sourceId: true, archivedSha256: true } });
}

async function hold(editor: Editor, tx: Transaction, url: string) {
  const nothingKnown = { publisher: null, title: null, titleFromAddress: false, author: null, publishedOn: null };
  await saveSources(editor, tx, [{ url, ...nothingKnown, kind: null, readOnCopy: false }]);
  return tx.source.findUniqueOrThrow({ where: { url }, select: { sourceId: true, archivedSha256: true } });
}
