import type { EditableKind } from "#domain/editable.ts";
import { type Editor, NotPermitted, SHIPPED_RECORD } from "#domain/editor.ts";
import type { RecordStatus } from "#domain/statement.ts";
import type { Transaction } from "./connect.ts";
import { findRunningFreeze } from "./freeze.ts";
import { refuseMoves } from "./refuse-moves.ts";
import { refuseOwnWork } from "./refuse-own-work.ts";
import { refuseUnapproved } from "./refuse-unapproved.ts";

type Statuses = readonly (readonly [recordId: string, status: RecordStatus])[];

/**
 * Everything by which a step in the life of a record is refused, whichever kind it is: a status that it may not take
 * (MoveRefused); one's own work published by oneself, a correction that nobody else approved, or anything new while
 * publishing is frozen (NotPermitted).
 * Called when the new versions are already there and still to be judged.
 */
export async function refuseSteps(
  editor: Editor,
  tx: Transaction,
  revised: EditableKind,
  before: Statuses,
  after: Statuses,
): Promise<void> {
  refuseMoves(editor, before, after, revised === "roll_call_reading");
  const published = after.filter(([, status]) => status === "published").map(([recordId]) => recordId);
  await refuseOwnWork(editor, tx, revised, published);
  const held = new Map(before);
  const corrected = published.filter((recordId) => held.get(recordId) === "published");
  await refuseUnapproved(editor, tx, revised, corrected);
  const isNew = published.some((recordId) => held.get(recordId) !== "published");
  if (isNew && editor.id !== SHIPPED_RECORD && (await findRunningFreeze(tx)))
    throw new NotPermitted("Publishing is frozen: only corrections and new roll calls go out.");
}
