import type { Editor } from "#domain/editors/editor.ts";
import type { StatementInput } from "#domain/statements/statement.ts";
import type { Transaction } from "../database/connect.ts";
import {
  type CorrectingEdit,
  correctRecord,
  publishRecord,
  restoreRecord,
  retractRecord,
  transitionRecord,
} from "../record/record-lifecycle.ts";
import { assertReasonsGiven } from "./assert-checks-answered.ts";
import { statementDefinition } from "./statement-record-type.ts";
import { versionsOf } from "./statement-versions.ts";

/** A status transition of one statement: its id, the version it is based on, and the reason. */
export type Step = { statementId: string; basedOn: number; reason: string };

/**
 * Submits a draft for review, or returns what is in review. Refused: EditConflict, TransitionNotAllowed; NotPermitted
 * where something that is asked about has no reason.
 */
export async function transitionStatement(
  editor: Editor,
  tx: Transaction,
  step: Step,
  status: "draft" | "in_review",
): Promise<number> {
  const last = status === "in_review" ? (await versionsOf(tx, step.statementId)).at(-1) : null;
  if (last) await assertReasonsGiven(tx, last.snapshot);
  return transitionRecord(statementDefinition, editor, tx, onRecord(step), status);
}

/**
 * Publishes what is in review, as `statementDefinition` asks. Refused: NotPermitted, EditConflict,
 * TransitionNotAllowed.
 */
export function publishStatement(editor: Editor, tx: Transaction, step: Step): Promise<number> {
  return publishRecord(statementDefinition, editor, tx, onRecord(step));
}

/**
 * Takes a published statement back; its address keeps a note with the reason. Refused: EditConflict,
 * TransitionNotAllowed.
 */
export function retractStatement(editor: Editor, tx: Transaction, step: Step): Promise<number> {
  return retractRecord(statementDefinition, editor, tx, onRecord(step));
}

/** Changes a statement that readers already see, as `correctRecord` does. Refused as there. */
export function correctStatement(
  editor: Editor,
  tx: Transaction,
  edit: CorrectingEdit<StatementInput>,
): Promise<number | null> {
  return correctRecord(statementDefinition, editor, tx, edit);
}

/** Restores an earlier version as the newest. Refused as in `restoreRecord`. */
export function restoreVersion(editor: Editor, tx: Transaction, step: Step, version: number): Promise<number | null> {
  return restoreRecord(statementDefinition, editor, tx, onRecord(step), version);
}

function onRecord({ statementId, ...step }: Step) {
  return { ...step, recordId: statementId };
}
