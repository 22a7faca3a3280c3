import { type StatementInput, statementSchema } from "#domain/statements/statement.ts";
import type { Transaction } from "../database/connect.ts";
import { recordVersions } from "../record/record-lifecycle.ts";
import type { RecordVersion } from "../record/record-type.ts";

/** One version of one statement, whole. */
export type StatementVersion = RecordVersion<StatementInput>;

/** Every version of one statement, the oldest first; empty where there is no such statement. */
export function versionsOf(tx: Pick<Transaction, "revision">, statementId: string): Promise<StatementVersion[]> {
  return recordVersions({ revised: "statement", schema: statementSchema }, tx, statementId);
}
