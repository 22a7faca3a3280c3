import { type RightOfReplyInput, rightOfReplySchema } from "#domain/background/right-of-reply.ts";
import type { Editor } from "#domain/editors/editor.ts";
import type { Transaction } from "../database/connect.ts";
import { firstDayColumn } from "../database/date-columns.ts";
import { type Edit, revise } from "../history/revisions.ts";
import { assertStepsAllowed } from "../record/assert-step-allowed.ts";

/** Saves who was told what, and what came back, each as a new version. Refused: ZodError, EditConflict, TransitionNotAllowed, NotPermitted. */
export async function saveRightsOfReply(
  editor: Editor,
  tx: Transaction,
  edits: readonly Edit<RightOfReplyInput>[],
): Promise<Map<string, number>> {
  const checked = edits.map((edit) => ({ ...edit, record: rightOfReplySchema.parse(edit.record) }));
  const versions = await revise(editor, tx, "right_of_reply", checked, ({ replyId }) => replyId);
  const replies = checked.map(({ record }) => record);
  const before = await tx.rightOfReply.findMany({
    where: { replyId: { in: replies.map(({ replyId }) => replyId) } },
    select: { replyId: true, status: true },
  });
  await assertStepsAllowed(
    editor,
    tx,
    "right_of_reply",
    before.map(({ replyId, status }) => [replyId, status]),
    replies.map(({ replyId, status }) => [replyId, status]),
  );
  for (const { toldOn, cameBackOn, ...reply } of replies) {
    const row = {
      ...reply,
      toldOn: firstDayColumn(toldOn),
      toldOnPrecision: toldOn.precision,
      cameBackOn: cameBackOn && firstDayColumn(cameBackOn),
      cameBackOnPrecision: cameBackOn?.precision ?? null,
      version: versions.get(reply.replyId),
    };
    await tx.rightOfReply.upsert({ where: { replyId: reply.replyId }, create: row, update: row });
  }
  return versions;
}
