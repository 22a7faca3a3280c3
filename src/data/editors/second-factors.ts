import "server-only";
import { type Editor, NotPermitted } from "#domain/editors/editor.ts";
import { FRESH_MINUTES, mayChangeFactors } from "#domain/editors/second-factor.ts";
import { database } from "../database/client.ts";
import type { Transaction } from "../database/connect.ts";
import { logged } from "./add-audit-entry.ts";
import { assertEnabled } from "./assert-enabled.ts";

/** An authenticator app of an editor, encrypted; `verified`: its first code was given. */
export type StoredSecondFactor = { id: string; secret: string; backupCodes: string; verified: boolean };

/** The app of an editor, confirmed or not; null where there is none. */
export function findSecondFactor(editorId: string): Promise<StoredSecondFactor | null> {
  const select = { id: true, secret: true, backupCodes: true, verified: true };
  return database().editorSecondFactor.findUnique({ where: { editorId }, select });
}

/** Whether an editor has set up an authenticator app. */
export async function hasAuthenticator(editorId: string): Promise<boolean> {
  return (await database().editorSecondFactor.count({ where: { editorId, verified: true } })) > 0;
}

/** Takes the code of a step, once, on all servers together. False: it, or a later one, was taken before. */
export async function claimStep(factorId: string, step: bigint): Promise<boolean> {
  const { count } = await database().editorSecondFactor.updateMany({
    where: { id: factorId, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
    data: { lastStep: step },
  });
  return count > 0;
}

/**
 * Holds an editor's factors still until the transaction ends, for a session that may change them. Refused:
 * NotPermitted where the session is over by now, or presented none lately although there is one.
 */
export async function lockSecondFactors(
  tx: Transaction,
  { editorId, sessionId }: { editorId: string; sessionId: string },
): Promise<void> {
  await tx.$executeRaw`SELECT FROM editors WHERE editor_id = ${editorId} FOR UPDATE`;
  const session = await tx.editorSession.findFirst({
    where: { id: sessionId, editorId, expiresAt: { gt: new Date() } },
    select: { factorAt: true, editor: { select: { twoFactorEnabled: true } } },
  });
  const status = session && { enrolled: session.editor.twoFactorEnabled, presentedAt: session.factorAt };
  if (!status || !mayChangeFactors(status))
    throw new NotPermitted(`Confirm that it is you first: that counts for ${FRESH_MINUTES} minutes.`);
}

/** Sets up an app whose first code was right, unless it was begun again since. Refused: NotPermitted. */
export async function confirmAuthenticator(
  editor: Editor,
  tx: Transaction,
  { id, secret }: Pick<StoredSecondFactor, "id" | "secret">,
  step: bigint,
): Promise<void> {
  await assertEnabled(editor, tx);
  const { count } = await tx.editorSecondFactor.updateMany({
    where: { id, editorId: editor.id, secret, verified: false },
    data: { verified: true, lastStep: step, failedVerificationCount: 0, lockedUntil: null },
  });
  if (count === 0) throw new NotPermitted("The setup was started again in another window: use the code from there.");
  await logged(editor, tx, "set up an authenticator app", `editor ${editor.id}`);
}

/** Takes one's own app away, with its recovery codes. Refused: NotPermitted where there is none. */
export async function removeAuthenticator(editor: Editor, tx: Transaction): Promise<void> {
  await assertEnabled(editor, tx);
  const { count } = await tx.editorSecondFactor.deleteMany({ where: { editorId: editor.id, verified: true } });
  if (count === 0) throw new NotPermitted("There is no authenticator app on this account.");
  await logged(editor, tx, "removed an authenticator app", `editor ${editor.id}`);
}

/** Forgets an app that somebody began to set up and did not confirm: it was begun before this factor was there. */
export async function forgetUnconfirmed(editorId: string, tx: Transaction): Promise<void> {
  await tx.editorSecondFactor.deleteMany({ where: { editorId, verified: false } });
}

/** Ends all of an editor's sessions but one: they began under other factors. */
export async function endOtherSessions(editorId: string, tx: Transaction, sessionId: string): Promise<void> {
  await tx.editorSession.deleteMany({ where: { editorId, id: { not: sessionId } } });
}
