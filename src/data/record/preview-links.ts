import "server-only";
import { type Editor, isAtLeast, NotPermitted } from "#domain/editors/editor.ts";
import { EDITABLE_RECORD_TYPES, type EditableRecordType } from "#domain/record/editable.ts";
import { PREVIEW_DAYS } from "#domain/record/preview-link.ts";
import { database } from "../database/client.ts";
import type { Transaction } from "../database/connect.ts";
import { logged } from "../editors/add-audit-entry.ts";
import { assertEnabled } from "../editors/assert-enabled.ts";
import { notePreviewLink } from "../editors/note-preview-link.ts";
import type { Prisma } from "../generated/client.ts";

/** A link to a draft that leads there now. */
export type LivePreviewLink = {
  linkId: string;
  kind: EditableRecordType;
  recordId: string;
  madeBy: { editorId: string; name: string };
  madeAt: string;
  until: string;
};

/** A link leads somewhere until its time is over, it is revoked, or the account of its maker is closed. */
const live = (now: Date) =>
  ({ revokedAt: null, until: { gt: now }, editor: { disabledAt: null } }) satisfies Prisma.PreviewLinkWhereInput;
const shown = { editor: { select: { name: true } } } as const;

/** Makes a link to a draft. Refused: NotPermitted, as notePreviewLink says. */
export async function createPreviewLink(
  editor: Editor,
  tx: Transaction,
  { kind, recordId }: { kind: EditableRecordType; recordId: string },
  now = new Date(),
): Promise<{ linkId: string; until: string }> {
  const until = new Date(now.getTime() + PREVIEW_DAYS * 86_400_000);
  await notePreviewLink(editor, tx, { kind, recordId, until: until.toISOString() });
  const data = { kind, recordId, madeBy: editor.id, until };
  const { previewLinkId } = await tx.previewLink.create({ data });
  return { linkId: previewLinkId, until: until.toISOString() };
}

/** Ends a link at once. Refused: NotPermitted for a link that leads nowhere, and for an editor another's. */
export async function revokePreviewLink(editor: Editor, tx: Transaction, linkId: string): Promise<void> {
  await assertEnabled(editor, tx);
  const found = await tx.previewLink.findFirst({ where: { previewLinkId: linkId, ...live(new Date()) } });
  if (!found) throw new NotPermitted("This link no longer works anyway.");
  if (found.madeBy !== editor.id && !isAtLeast(editor, "reviewer"))
    throw new NotPermitted("Only the editor who made a link, or a reviewer, may revoke it.");
  await tx.previewLink.update({ where: { previewLinkId: linkId }, data: { revokedAt: new Date() } });
  await logged(editor, tx, "revoked a preview link", `${found.kind} ${found.recordId}`, `of editor ${found.madeBy}`);
}

/** What a link leads to; null where it leads nowhere. */
export async function findPreviewLink(linkId: string, now = new Date()): Promise<LivePreviewLink | null> {
  const row = await database().previewLink.findFirst({
    where: { previewLinkId: linkId, ...live(now) },
    include: shown,
  });
  return row && toLink(row);
}

/** The links that lead to a record, or that an editor made, the newest first. */
export async function listPreviewLinks(
  of: { kind: EditableRecordType; recordId: string } | { madeBy: string },
): Promise<LivePreviewLink[]> {
  const where = { ...of, ...live(new Date()) };
  const rows = await database().previewLink.findMany({ where, include: shown, orderBy: { madeAt: "desc" } });
  return rows.map(toLink).filter((link) => link !== null);
}

function toLink(row: Prisma.PreviewLinkGetPayload<{ include: typeof shown }>): LivePreviewLink | null {
  const kind = EDITABLE_RECORD_TYPES.find((each) => each === row.kind);
  if (!kind) return null;
  return {
    linkId: row.previewLinkId,
    kind,
    recordId: row.recordId,
    madeBy: { editorId: row.madeBy, name: row.editor.name },
    madeAt: row.madeAt.toISOString(),
    until: row.until.toISOString(),
  };
}
