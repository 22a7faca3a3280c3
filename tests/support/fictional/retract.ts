import { database } from "#data/database/client.ts";

/** As a reviewer's save does it: the row, and a revision with the reason. */
export async function retract(statementId: string, reason: string): Promise<void> {
  const latest = await database().revision.findFirstOrThrow({
    where: { revised: "statement", recordId: statementId },
    orderBy: { version: "desc" },
  });
  await database().$transaction([
    database().revision.create({
      data: {
        revised: "statement",
        recordId: statementId,
        version: latest.version + 1,
        editorId: "a-fictional-reviewer",
        reason,
        sha256: "0".repeat(64),
        snapshot: { ...(latest.snapshot as object), status: "retracted" },
      },
    }),
    database().statement.update({
      where: { statementId },
      data: { status: "retracted", version: latest.version + 1 },
    }),
  ]);
}
