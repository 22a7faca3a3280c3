import type { Editor } from "#domain/editors/editor.ts";
import { mayTransition, TransitionNotAllowed } from "#domain/record/status-transition.ts";
import type { RecordStatus } from "#domain/statements/statement.ts";

type Statuses = readonly (readonly [recordId: string, status: RecordStatus])[];

/** @throws TransitionNotAllowed for the first record that may not go from its status before to the one after. */
export function assertTransitionsAllowed(editor: Editor, before: Statuses, after: Statuses, reopens: boolean): void {
  const statusBefore = new Map(before);
  for (const [recordId, to] of after) {
    const from = statusBefore.get(recordId) ?? null;
    if (!mayTransition(editor, from, to, reopens)) throw new TransitionNotAllowed(editor, recordId, from, to);
  }
}
