import type { Editor } from "#domain/editor.ts";
import type { RecordStatus } from "#domain/statement.ts";
import { MoveRefused, mayMove } from "#domain/status-move.ts";

type Statuses = readonly (readonly [recordId: string, status: RecordStatus])[];

/** @throws MoveRefused for the first record that may not go from its status before to the one after. */
export function refuseMoves(editor: Editor, before: Statuses, after: Statuses, reopens: boolean): void {
  const held = new Map(before);
  for (const [recordId, to] of after) {
    const from = held.get(recordId) ?? null;
    if (!mayMove(editor, from, to, reopens)) throw new MoveRefused(editor, recordId, from, to);
  }
}
