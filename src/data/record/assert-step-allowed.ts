import { type Editor, NotPermitted, SEED_DATA } from "#domain/editors/editor.ts";
import type { EditableRecordType } from "#domain/record/editable.ts";
import type { RecordStatus } from "#domain/statements/statement.ts";
import type { Transaction } from "../database/connect.ts";
import { findRunningFreeze } from "../editors/freeze.ts";
import { assertApproved } from "./assert-approved.ts";
import { assertNotOwnWork } from "./assert-not-own-work.ts";
import { assertTransitionsAllowed } from "./assert-transition-allowed.ts";

type Statuses = readonly (readonly [recordId: string, status: RecordStatus])[];

/**
 * Everything by which a step in the life of a record is refused, whichever kind it is: a status that it may not take
 * (TransitionNotAllowed); one's own work published by oneself, a correction that nobody else approved, or anything new while
 * publishing is frozen (NotPermitted).
 * Called when the new versions are already there and still to be judged.
 */
export async function assertStepsAllowed(
  editor: Editor,
  tx: Transaction,
  revised: EditableRecordType,
  before: Statuses,
  after: Statuses,
): Promise<void> {
  assertTransitionsAllowed(editor, before, after, revised === "roll_call_reading");
  const published = after.filter(([, status]) => status === "published").map(([recordId]) => recordId);
  await assertNotOwnWork(editor, tx, revised, published);
  const statusBefore = new Map(before);
  const corrected = published.filter((recordId) => statusBefore.get(recordId) === "published");
  await assertApproved(editor, tx, revised, corrected);
  const isNew = published.some((recordId) => statusBefore.get(recordId) !== "published");
  if (isNew && editor.id !== SEED_DATA && (await findRunningFreeze(tx)))
    throw new NotPermitted("Publishing is frozen: only corrections and new roll calls go out.");
}
