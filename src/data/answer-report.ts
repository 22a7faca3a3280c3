import { type Editor, NotPermitted } from "#domain/editor.ts";
import { LONGEST_REPORT, type ReportStatus } from "#domain/report.ts";
import { logged } from "./audit.ts";
import type { Transaction } from "./connect.ts";
import { refuseDisabled } from "./refuse-disabled.ts";

/** Says how far a reader's message is, and what became of it: whoever has the ticket reads it. Refused: NotPermitted. */
export async function answerReport(
  editor: Editor,
  tx: Transaction,
  { ticket, status, answer }: { ticket: string; status: ReportStatus; answer: string },
): Promise<void> {
  await refuseDisabled(editor, tx);
  const said = answer.trim().slice(0, LONGEST_REPORT) || null;
  if (status === "answered" && !said) throw new NotPermitted("Write an answer: whoever has the ticket reads it.");
  const { count } = await tx.report.updateMany({ where: { ticket }, data: { status, answer: said } });
  if (count === 0) throw new NotPermitted("There is no such message.");
  await logged(editor, tx, `set to ${status}`, `report ${ticket}`);
}
