import { createHash } from "node:crypto";
import { type Editor, NotPermitted } from "#domain/editors/editor.ts";
import type { CaptureWay } from "#domain/sources/source.ts";
import { storableText } from "#domain/text/storable-text.ts";
import type { Transaction } from "../database/connect.ts";
import { logged } from "../editors/add-audit-entry.ts";
import { assertEnabled } from "../editors/assert-enabled.ts";
import { adopt } from "./adopt-copy.ts";
import { isCitedPublicly } from "./citations.ts";
import { saveSources } from "./save-source.ts";

const LONGEST_TEXT = 1_000_000;

/** A text and how it came here. `fileSha256`: of the bytes that it was read from, null where it was pasted. */
export type Captured = { url: string; text: string; way: CaptureWay; fileSha256: string | null };

/**
 * Keeps the text of a source as an editor found it, as a copy of its own beside all earlier ones. Quotes are compared
 * with it at once while only drafts rest on the source; else once a reviewer has adopted it. An address that is not held
 * yet is held from now on. Gives whether quotes are compared with it. Refused: NotPermitted for a text that is empty or too long.
 */
export async function captureSource(
  editor: Editor,
  tx: Transaction,
  captured: Captured,
): Promise<{ copyId: number; isInForce: boolean }> {
  await assertEnabled(editor, tx);
  const { url, way, fileSha256 } = captured;
  const text = storableText(captured.text);
  if (text.trim() === "") throw new NotPermitted("There is no text in it: paste the text of the source.");
  if (text.length > LONGEST_TEXT)
    throw new NotPermitted("This text is too long to be kept: paste the part with the quote.");
  const { sourceId, copyId: inForce } = (await findStored(tx, url)) ?? (await create(editor, tx, url));
  const sha256 = createHash("sha256").update(text).digest("hex");
  const known = await tx.sourceCopy.findUnique({ where: { sourceId_sha256: { sourceId, sha256 } } });
  // A text of before copies were kept is known by its hash alone: it cannot be added to that one.
  if (known && (known.copyId === inForce || known.text === null))
    return { copyId: known.copyId, isInForce: known.copyId === inForce };
  const capturedAt = new Date();
  const brought = { way, fileSha256, capturedAt, capturedBy: editor.id };
  const { copyId } = known ?? (await tx.sourceCopy.create({ data: { sourceId, text, sha256, ...brought } }));
  const file = fileSha256 ? `, of the file ${fileSha256}` : "";
  const detail = `SHA-256 ${sha256} at ${capturedAt.toISOString()}, ${way}${file}`;
  await logged(editor, tx, "kept a copy of", `source ${sourceId}`, detail);
  if (await isCitedPublicly(tx, sourceId)) return { copyId, isInForce: false };
  await adopt(editor, tx, { sourceId, copyId, reason: "Only drafts rest on it" });
  return { copyId, isInForce: true };
}

function findStored(tx: Transaction, url: string) {
  return tx.source.findUnique({ where: { url }, select: { sourceId: true, copyId: true } });
}

async function create(editor: Editor, tx: Transaction, url: string) {
  const nothingKnown = { publisher: null, title: null, titleFromAddress: false, author: null, publishedOn: null };
  await saveSources(editor, tx, [{ url, ...nothingKnown, kind: null, readOnCopy: false }]);
  return tx.source.findUniqueOrThrow({ where: { url }, select: { sourceId: true, copyId: true } });
}
