import { type Editor, NotPermitted } from "#domain/editors/editor.ts";
import type { Transaction } from "../database/connect.ts";
import { logged } from "../editors/add-audit-entry.ts";
import { assertEnabled } from "../editors/assert-enabled.ts";

/**
 * Keeps that a roll call is not on the subject, and why, so that nobody looks at it twice. Any editor's; readers see
 * nothing of it. @throws NotPermitted where it has a reading, or somebody said so before
 */
export async function markOutOfScope(
  editor: Editor,
  tx: Transaction,
  { rollCallId, because }: { rollCallId: string; because: string },
): Promise<void> {
  await assertEnabled(editor, tx);
  const read = await tx.rollCallReading.count({ where: { rollCallId } });
  if (read > 0) throw new NotPermitted("Somebody has begun to read this roll call.");
  const { count } = await tx.outOfScopeRollCall.createMany({
    data: [{ rollCallId, because, editorId: editor.id }],
    skipDuplicates: true,
  });
  if (count === 0) throw new NotPermitted("Somebody has noted this roll call already.");
  await logged(editor, tx, "noted as out of scope", `roll_call ${rollCallId}`, because);
}

/** One roll call that is not on the subject, and why. */
export type OutOfScopeRollCall = {
  rollCallId: string;
  question: string;
  because: string;
  editorId: string;
  at: string;
};

/** Those noted last, and how many there are. */
export async function listOutOfScope(
  tx: Transaction,
  page: { skip: number; take: number },
): Promise<{ noted: OutOfScopeRollCall[]; total: number }> {
  const [rows, total] = await Promise.all([
    tx.outOfScopeRollCall.findMany({
      orderBy: [{ at: "desc" }, { rollCallId: "asc" }],
      include: { rollCall: { select: { question: true } } },
      ...page,
    }),
    tx.outOfScopeRollCall.count(),
  ]);
  const noted = rows.map(({ rollCallId, because, editorId, at, rollCall }) => {
    return { rollCallId, because, editorId, at: at.toISOString(), question: rollCall.question };
  });
  return { noted, total };
}
