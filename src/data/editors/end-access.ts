import type { Transaction } from "../database/connect.ts";

/** Ends all of an editor's sessions, and every sign-in that has given the password and waits for a second factor. */
export async function endAccess(editorId: string, tx: Transaction): Promise<void> {
  await tx.editorSession.deleteMany({ where: { editorId } });
  await tx.editorChallenge.deleteMany({ where: { value: editorId } });
}
