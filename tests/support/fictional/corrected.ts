import type { Database, Transaction } from "#data/database/connect.ts";
import { approveCorrection, findProposedCorrection } from "#data/history/proposed-corrections.ts";
import { correctRecord } from "#data/record/record-lifecycle.ts";
import { recordTypeDefinition } from "#data/record/record-types.ts";
import type { Editor } from "#domain/editors/editor.ts";
import type { Editable, EditableRecordType } from "#domain/record/editable.ts";
import { PATIENT } from "../patient.ts";

type Correcting = { record: Editable; basedOn: number; reason: string; note: string };

/** Proposed by the one and approved by the other, as readers then see it; gives the new version. */
export function corrected(
  db: Database,
  name: EditableRecordType,
  [proposer, second]: readonly [Editor, Editor],
  edit: Correcting,
): Promise<number> {
  const kind = recordTypeDefinition(name);
  return db.$transaction(async (tx) => {
    await correctRecord(kind, proposer, tx, { ...edit, isTypingError: false });
    return approved(tx, name, second, { recordId: kind.idOf(edit.record), version: edit.basedOn });
  }, PATIENT);
}

/** Approves the correction that waits on this version; gives the new one. */
export async function approved(
  tx: Transaction,
  name: EditableRecordType,
  by: Editor,
  on: { recordId: string; version: number },
): Promise<number> {
  const kind = recordTypeDefinition(name);
  const proposed = await findProposedCorrection(kind, tx, on);
  return approveCorrection(kind, by, tx, on.recordId, proposed?.proposalId ?? 0);
}
