import type { Editor } from "#domain/editors/editor.ts";
import type { Transaction } from "../database/connect.ts";

/**
 * Adds one entry to the log, in the transaction of what it tells of. What editors save of the record is added by the
 * database itself; this is for everything else.
 */
export async function logged(
  by: Pick<Editor, "id">,
  tx: Transaction,
  action: string,
  subject: string,
  detail = "",
): Promise<void> {
  await tx.$executeRaw`INSERT INTO audit_entries (editor_id, action, subject, detail)
    VALUES (${by.id}, ${action}, ${subject}, ${detail})`;
}
