import { type Editor, NotPermitted, SEED_DATA } from "#domain/editors/editor.ts";
import { beyondTypingErrors, changedFields } from "#domain/history/changed-fields.ts";
import type { EditableRecordType } from "#domain/record/editable.ts";
import type { Transaction } from "../database/connect.ts";
import { readVocabulary } from "../history/vocabulary.ts";
import { withStoredSources } from "../sources/current-sources.ts";

/**
 * Two people for every change of what readers see: one proposes it, another approves it. One alone fixes typing errors.
 * Called when the new versions are already there and still to be judged. @throws NotPermitted
 */
export async function assertApproved(
  editor: Editor,
  tx: Transaction,
  revised: EditableRecordType,
  recordIds: readonly string[],
): Promise<void> {
  if (editor.id === SEED_DATA) return;
  for (const recordId of recordIds) {
    const [now, before] = await tx.revision.findMany({
      where: { revised, recordId },
      orderBy: { version: "desc" },
      take: 2,
    });
    if (!now || !before) continue;
    const { version, sha256 } = now;
    const proposal = { revised, recordId, basedOn: version - 1, sha256, resolvedBy: editor.id };
    const approved = await tx.proposedCorrection.count({ where: { ...proposal, outcome: "approved" } });
    if (approved > 0) continue;
    const beyond = await beyondMending(tx, revised, before.snapshot, now.snapshot);
    if (beyond)
      throw new NotPermitted(
        `More than a typing error: ${beyond} Write a note for readers, and a second person approves the correction.`,
      );
  }
}

/** Whether readers would see anything else than before. */
export async function changesWhatReadersSee(
  tx: Pick<Transaction, "source">,
  revised: EditableRecordType,
  before: unknown,
  after: unknown,
): Promise<boolean> {
  const fields = changedFields(revised, await withStoredSources(tx, before), after);
  return fields.some(({ rule }) => rule !== "internal");
}

async function beyondMending(tx: Transaction, revised: EditableRecordType, before: unknown, after: unknown) {
  if (!(await changesWhatReadersSee(tx, revised, before, after))) return null;
  return beyondTypingErrors(revised, await withStoredSources(tx, before), after, await readVocabulary(tx));
}
