import { type Editor, NotPermitted } from "#domain/editors/editor.ts";
import type { EditableRecordType } from "#domain/record/editable.ts";
import type { Transaction } from "../database/connect.ts";
import { blindReviewStatusOf, withVersions } from "../record/blind-review.ts";
import { logged } from "./add-audit-entry.ts";
import { assertEnabled } from "./assert-enabled.ts";

/**
 * Puts into the log that a link to a draft was made. Refused: NotPermitted where there is no such draft, and for a
 * reviewer who may still be the second pair of eyes for it: the link shows its codes.
 */
export async function notePreviewLink(
  editor: Editor,
  tx: Transaction,
  { kind, recordId, until }: { kind: EditableRecordType; recordId: string; until: string },
): Promise<void> {
  await assertEnabled(editor, tx);
  const existing = await tx.revision.findFirst({
    where: { revised: kind, recordId },
    orderBy: { version: "desc" },
    select: { snapshot: true },
  });
  const status = (existing?.snapshot as { status?: string } | undefined)?.status;
  if (status !== "draft" && status !== "in_review") throw new NotPermitted("There is no such draft.");
  if ((await blindReviewStatusOf(tx, editor, await withVersions(tx, kind, recordId))).isBlind)
    throw new NotPermitted("The link shows how the author coded it: code it first.");
  await logged(editor, tx, "made a preview link", `${kind} ${recordId}`, `until ${until}`);
}
