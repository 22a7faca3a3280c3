import "server-only";
import { passwordHashOf } from "#data/editors/passkeys.ts";
import { reEntryTried } from "#data/rate-limits/reentry-limit.ts";
import { log } from "#log.ts";
import { verifyPassword } from "./password-hash.ts";

/** Whether somebody who is signed in gives their own password; false, too, after too many wrong ones. */
export async function verifyOwnPassword(editorId: string, password: string): Promise<boolean> {
  const { allowed } = await reEntryTried(editorId);
  const hash = allowed ? await passwordHashOf(editorId) : null;
  const isRight = hash !== null && (await verifyPassword({ hash, password }));
  if (isRight) await reEntryTried(editorId, -1);
  else log.warn({ editorId, allowed }, "a repeated password was rejected");
  return isRight;
}
