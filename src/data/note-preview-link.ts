import type { EditableKind } from "#domain/editable.ts";
import { type Editor, NotPermitted } from "#domain/editor.ts";
import { logged } from "./audit.ts";
import type { Transaction } from "./connect.ts";
import { standingOf } from "./positions-seen.ts";
import { refuseDisabled } from "./refuse-disabled.ts";
import { versionsOf } from "./statement-versions.ts";

/**
 * Puts into the log that a link to a draft was made. Refused: NotPermitted where there is no such draft, and for a
 * reviewer who may still be the second pair of eyes for it: the link shows its positions.
 */
export async function notePreviewLink(
  editor: Editor,
  tx: Transaction,
  { kind, recordId, until }: { kind: EditableKind; recordId: string; until: string },
): Promise<void> {
  await refuseDisabled(editor, tx);
  const held = await tx.revision.findFirst({
    where: { revised: kind, recordId },
    orderBy: { version: "desc" },
    select: { snapshot: true },
  });
  const status = (held?.snapshot as { status?: string } | undefined)?.status;
  if (status !== "draft" && status !== "in_review") throw new NotPermitted("There is no such draft.");
  if (kind === "statement") {
    const versions = await versionsOf(tx, recordId);
    if ((await standingOf(tx, editor, { statementId: recordId, versions })).isBlind)
      throw new NotPermitted("The link shows what the author read in the words: code them first.");
  }
  await logged(editor, tx, "made a preview link", `${kind} ${recordId}`, `until ${until}`);
}
