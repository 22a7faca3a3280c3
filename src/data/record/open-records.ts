import type { EditableRecordType } from "#domain/record/editable.ts";
import type { Transaction } from "../database/connect.ts";

/** Every record whose codes readers do not see yet: drafts, and what is in review. */
export async function listOpenRecords(
  tx: Pick<Transaction, "statement" | "rollCallReading">,
): Promise<{ kind: EditableRecordType; recordId: string }[]> {
  const where = { status: { in: ["draft", "in_review"] as ("draft" | "in_review")[] } };
  const [statements, readings] = await Promise.all([
    tx.statement.findMany({ where, select: { statementId: true } }),
    tx.rollCallReading.findMany({ where, select: { rollCallId: true } }),
  ]);
  return [
    ...statements.map(({ statementId }) => ({ kind: "statement" as const, recordId: statementId })),
    ...readings.map(({ rollCallId }) => ({ kind: "roll_call_reading" as const, recordId: rollCallId })),
  ];
}
