import { type StatementInput, statementSchema } from "#domain/statement.ts";
import type { Transaction } from "./connect.ts";

/** One version of one statement, whole. */
export type StatementVersion = {
  version: number;
  editorId: string;
  reason: string;
  at: string;
  snapshot: StatementInput;
};

/** Every version of one statement, the oldest first; empty where there is no such statement. */
export async function versionsOf(tx: Pick<Transaction, "revision">, statementId: string): Promise<StatementVersion[]> {
  const rows = await tx.revision.findMany({
    where: { revised: "statement", recordId: statementId },
    orderBy: { version: "asc" },
  });
  return rows.map(({ version, editorId, reason, at, snapshot }) => ({
    version,
    editorId,
    reason,
    at: at.toISOString(),
    // What was saved under an older schema is read under this one.
    snapshot: statementSchema.parse(snapshot),
  }));
}
