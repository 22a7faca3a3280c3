import type { Editor } from "#domain/editor.ts";
import type { StatementInput } from "#domain/statement.ts";
import type { Transaction } from "./connect.ts";
import {
  type CorrectingEdit,
  correctRecord,
  moveRecord,
  publishRecord,
  restoreRecord,
  retractRecord,
} from "./record-life.ts";
import { refuseUnreasoned } from "./refuse-unreasoned.ts";
import { statementKind } from "./statement-kind.ts";
import { versionsOf } from "./statement-versions.ts";

/** A step in the life of one statement: which, made on which version, and why. */
export type Step = { statementId: string; basedOn: number; reason: string };

/**
 * Submits a draft for review, or returns what is in review. Refused: EditConflict, MoveRefused; NotPermitted where
 * something that is asked about has no reason.
 */
export async function moveStatement(
  editor: Editor,
  tx: Transaction,
  step: Step,
  status: "draft" | "in_review",
): Promise<number> {
  const last = status === "in_review" ? (await versionsOf(tx, step.statementId)).at(-1) : null;
  if (last) await refuseUnreasoned(tx, last.snapshot);
  return moveRecord(statementKind, editor, tx, onRecord(step), status);
}

/** Publishes what is in review, as `statementKind` asks. Refused: NotPermitted, EditConflict, MoveRefused. */
export function publishStatement(editor: Editor, tx: Transaction, step: Step): Promise<number> {
  return publishRecord(statementKind, editor, tx, onRecord(step));
}

/** Takes a published statement back; its address keeps a note with the reason. Refused: EditConflict, MoveRefused. */
export function retractStatement(editor: Editor, tx: Transaction, step: Step): Promise<number> {
  return retractRecord(statementKind, editor, tx, onRecord(step));
}

/** Changes a statement that readers already see, as `correctRecord` does. Refused as there. */
export function correctStatement(
  editor: Editor,
  tx: Transaction,
  edit: CorrectingEdit<StatementInput>,
): Promise<number | null> {
  return correctRecord(statementKind, editor, tx, edit);
}

/** What an earlier version said becomes the newest. Refused as in `restoreRecord`. */
export function restoreVersion(editor: Editor, tx: Transaction, step: Step, version: number): Promise<number | null> {
  return restoreRecord(statementKind, editor, tx, onRecord(step), version);
}

function onRecord({ statementId, ...step }: Step) {
  return { ...step, recordId: statementId };
}
