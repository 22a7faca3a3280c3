import { type Editor, NotPermitted, SEED_DATA } from "#domain/editors/editor.ts";
import type { EditableRecordType } from "#domain/record/editable.ts";
import { type Authored, authorsOf } from "#domain/statements/authorship.ts";
import type { Transaction } from "../database/connect.ts";
import { publishesAlone } from "../editors/newsroom-settings.ts";

/**
 * Two people for everything that readers see: whoever wrote or submitted what is not yet published does not publish
 * it. Called when the new version is already there and still to be judged. @throws NotPermitted
 */
export async function assertNotOwnWork(
  editor: Editor,
  tx: Transaction,
  revised: EditableRecordType,
  recordIds: readonly string[],
): Promise<void> {
  if (editor.id === SEED_DATA || recordIds.length === 0) return;
  if (await publishesAlone(tx)) return;
  for (const recordId of recordIds) {
    const versions = await tx.revision.findMany({
      where: { revised, recordId },
      orderBy: { version: "asc" },
      select: { editorId: true, snapshot: true },
    });
    const before = versions.slice(0, -1) as unknown as Authored[];
    if (authorsOf(before).has(editor.id))
      throw new NotPermitted("Somebody else has to publish what you wrote or submitted.");
  }
}
