import { type Editor, NotPermitted } from "#domain/editors/editor.ts";
import type { NamedRecord } from "#domain/record/record-path.ts";
import { LONGEST_REPORT, type ReportStatus } from "#domain/reports/report.ts";
import type { Transaction } from "../database/connect.ts";
import { logged } from "../editors/add-audit-entry.ts";
import { assertEnabled } from "../editors/assert-enabled.ts";

type Answer = { trackingNumber: string; status: ReportStatus; answer: string; followedBy: NamedRecord | null };

/**
 * Says how far a reader's message is, and what became of it: whoever has the ticket reads it. The record that followed has to
 * exist. Refused: NotPermitted.
 */
export async function answerReport(
  editor: Editor,
  tx: Transaction,
  { trackingNumber, status, answer, followedBy }: Answer,
): Promise<void> {
  await assertEnabled(editor, tx);
  const text = answer.trim().slice(0, LONGEST_REPORT) || null;
  if (status === "answered" && !text) throw new NotPermitted("Write an answer: whoever has the ticket reads it.");
  if (followedBy) {
    const { kind, recordId } = followedBy;
    if ((await tx.revision.count({ where: { revised: kind, recordId } })) === 0)
      throw new NotPermitted("There is no such record to lead readers to.");
  }
  const { count } = await tx.report.updateMany({
    where: { trackingNumber },
    data: {
      status,
      answer: text,
      followedByKind: followedBy?.kind ?? null,
      followedById: followedBy?.recordId ?? null,
    },
  });
  if (count === 0) throw new NotPermitted("There is no such message.");
  await logged(editor, tx, `set to ${status}`, `report ${trackingNumber}`);
}
