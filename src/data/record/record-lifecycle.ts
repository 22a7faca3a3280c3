/** The life that every kind of record has: submitted, returned, published, corrected, retracted, restored. */

import { type Editor, NotPermitted } from "#domain/editors/editor.ts";
import type { Editable } from "#domain/record/editable.ts";
import type { Transaction } from "../database/connect.ts";
import { publishesAlone } from "../editors/newsroom-settings.ts";
import { approveCorrection, proposeCorrection } from "../history/proposed-corrections.ts";
import { EditConflict } from "../history/revisions.ts";
import { withStoredSameSources } from "../sources/current-sources.ts";
import { changesWhatReadersSee } from "./assert-approved.ts";
import type { RecordStep, RecordTypeDefinition, RecordVersion } from "./record-type.ts";

/** Every version of one record, the oldest first; empty where there is no such record. */
export async function recordVersions<T extends Editable>(
  kind: Pick<RecordTypeDefinition<T>, "revised" | "schema">,
  tx: Pick<Transaction, "revision">,
  recordId: string,
): Promise<RecordVersion<T>[]> {
  const rows = await tx.revision.findMany({
    where: { revised: kind.revised, recordId },
    orderBy: { version: "asc" },
  });
  return rows.map(({ version, editorId, reason, at, snapshot }) => ({
    version,
    editorId,
    reason,
    at: at.toISOString(),
    // What was saved under an older schema is read under this one.
    snapshot: kind.schema.parse(snapshot),
  }));
}

/** Saves one record as it is put in, new or changed. Refused as its kind's `save` refuses. */
export async function saveRecord<T extends Editable>(
  kind: RecordTypeDefinition<T>,
  editor: Editor,
  tx: Transaction,
  edit: { record: T; basedOn: number | null; reason: string },
): Promise<number> {
  const versions = await kind.save(editor, tx, [edit]);
  return versions.get(kind.idOf(edit.record)) as number;
}

/** Submits a draft for review, or returns what is in review. Refused: EditConflict, TransitionNotAllowed. */
export async function transitionRecord<T extends Editable>(
  kind: RecordTypeDefinition<T>,
  editor: Editor,
  tx: Transaction,
  step: RecordStep,
  status: "draft" | "in_review",
): Promise<number> {
  const record = await recordAt(kind, tx, step);
  return saveRecord(kind, editor, tx, { ...step, record: { ...record, status } });
}

/** Publishes what is in review. Refused: NotPermitted, EditConflict, TransitionNotAllowed. */
export async function publishRecord<T extends Editable>(
  kind: RecordTypeDefinition<T>,
  editor: Editor,
  tx: Transaction,
  step: RecordStep,
): Promise<number> {
  const record = await recordAt(kind, tx, step);
  const coded = (await kind.published?.(editor, tx, step, record)) ?? record;
  const published = { ...coded, status: "published" as const };
  return saveRecord(kind, editor, tx, { ...step, record: published, reason: step.reason || "Published" });
}

/** Takes what is published back; its address keeps a note with the reason. Refused: NotPermitted, EditConflict, TransitionNotAllowed. */
export async function retractRecord<T extends Editable>(
  kind: RecordTypeDefinition<T>,
  editor: Editor,
  tx: Transaction,
  step: RecordStep,
): Promise<number> {
  const record = await recordAt(kind, tx, step);
  if (step.reason.trim() === "") throw new NotPermitted("Readers are told why: write a reason.");
  return saveRecord(kind, editor, tx, { ...step, record: { ...record, status: "retracted" } });
}

/** A change of what readers see already. `note`: what they are told of it. */
export type CorrectingEdit<T> = {
  record: T;
  basedOn: number;
  reason: string;
  note: string | null;
  isTypingError: boolean;
};

/**
 * Changes a record that readers already see: fixed typing errors at once, anything else once a second person has
 * approved it, with the note for readers. Gives the new version; null where it waits. Refused: NotPermitted where there
 * is no note, or more than a typing error is called one; EditConflict, TransitionNotAllowed.
 */
export async function correctRecord<T extends Editable>(
  kind: RecordTypeDefinition<T>,
  editor: Editor,
  tx: Transaction,
  { note, isTypingError, ...edit }: CorrectingEdit<T>,
): Promise<number | null> {
  const { revised } = kind;
  const recordId = kind.idOf(edit.record);
  const before = await recordAt(kind, tx, { recordId, ...edit });
  // What publishing added is no part of what is corrected.
  const record = { ...(await withStoredSameSources(tx, edit.record, before)), ...kind.preserved?.(before) };
  if (isTypingError || !(await changesWhatReadersSee(tx, revised, before, record)))
    return saveRecord(kind, editor, tx, { ...edit, record });
  if (!note?.trim())
    throw new NotPermitted("Readers have seen this: write a note for them, or say that it is a typing error.");
  const proposalId = await proposeCorrection(kind, editor, tx, { ...edit, record, note });
  return (await publishesAlone(tx)) ? approveCorrection(kind, editor, tx, recordId, proposalId) : null;
}

/**
 * What an earlier version said becomes the newest, in the status that the record has now; where readers see it, that is
 * a correction, and the reason is told them. Refused as in `correctRecord`.
 */
export async function restoreRecord<T extends Editable>(
  kind: RecordTypeDefinition<T>,
  editor: Editor,
  tx: Transaction,
  step: RecordStep,
  version: number,
): Promise<number | null> {
  const now = await recordAt(kind, tx, step);
  const earlier = (await recordVersions(kind, tx, step.recordId)).find((each) => each.version === version);
  if (!earlier) throw new NotPermitted(`There is no version ${version}.`);
  const { status } = now;
  const record: T = { ...earlier.snapshot, ...kind.preserved?.(now), status };
  const edit = { record, basedOn: step.basedOn, reason: `Restored version ${version}: ${step.reason}` };
  if (status !== "published") return saveRecord(kind, editor, tx, edit);
  return correctRecord(kind, editor, tx, { ...edit, note: step.reason, isTypingError: false });
}

async function recordAt<T extends Editable>(
  kind: RecordTypeDefinition<T>,
  tx: Transaction,
  { recordId, basedOn }: Omit<RecordStep, "reason">,
): Promise<T> {
  const last = (await recordVersions(kind, tx, recordId)).at(-1);
  if (!last || last.version !== basedOn)
    throw new EditConflict(
      `${kind.revised} ${recordId}: this step was made on version ${basedOn}, it is at ${last?.version ?? "no version"}`,
    );
  return last.snapshot;
}
