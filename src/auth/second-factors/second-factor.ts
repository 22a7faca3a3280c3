import "server-only";
import { database } from "#data/database/client.ts";
import type { Transaction } from "#data/database/connect.ts";
import { notifyEditor } from "#data/editors/notify-editor.ts";
import {
  confirmAuthenticator,
  endOtherSessions,
  findSecondFactor,
  forgetUnconfirmed,
  lockSecondFactors,
  removeAuthenticator,
} from "#data/editors/second-factors.ts";
import { NotPermitted } from "#domain/editors/editor.ts";
import { mayChangeFactors } from "#domain/editors/second-factor.ts";
import { log } from "#log.ts";
import { signInLibrary } from "../better-auth.ts";
import { type EditorSession, sessionFromHeaders } from "../session.ts";
import { nullIfRejected } from "../sign-in/or-rejected.ts";
import { verifyOwnPassword } from "../sign-in/reentry.ts";
import { renewed } from "../sign-in/renew-session.ts";
import { decryptFactor } from "./factor-keys.ts";
import { stepOfCode } from "./totp-step.ts";

/** What an authenticator app is given, and the codes that stand in for it when it is lost. Shown once. */
export type SecondFactor = { otpauthUrl: string; secret: string; recoveryCodes: string[] };

/** Begins to set up an app; null where the password is wrong, there is one already, or no factor was presented just now. */
export async function beginSecondFactor(password: string, headers: Headers): Promise<SecondFactor | null> {
  const by = await sessionFromHeaders(headers);
  if (!by || !mayChangeFactors(by.factor) || !(await verifyOwnPassword(by.editor.id, password))) return null;
  const result = await nullIfRejected(() => signInLibrary().api.enableTwoFactor({ body: { password }, headers }));
  if (result?.method !== "totp") return null;
  return {
    otpauthUrl: result.totpURI,
    secret: new URL(result.totpURI).searchParams.get("secret") ?? "",
    recoveryCodes: result.backupCodes,
  };
}

/** The first code of the app proves that it was set up. All other sessions end, and this one starts over. False: refused. */
export async function confirmSecondFactor(by: EditorSession, code: string, headers: Headers): Promise<boolean> {
  const found = await findSecondFactor(by.editor.id);
  if (!found || found.verified) return false;
  const step = await stepOfCode(await decryptFactor(found.secret), code.replaceAll(/\s/g, ""));
  if (step === null) return false;
  const isDone = await factorsChanged(by, async (tx) => {
    await confirmAuthenticator(by.editor, tx, found, step);
    await notifyEditor(tx, by.editor.id, { what: "factor_added", factor: "An authenticator app" });
  });
  return isDone && renewed(by, headers);
}

/** Takes one's own app away. False: no factor was presented just now, or there is none. */
export function removeOwnAuthenticator(by: EditorSession): Promise<boolean> {
  return factorsChanged(by, async (tx) => {
    await removeAuthenticator(by.editor, tx);
    await notifyEditor(tx, by.editor.id, { what: "factor_removed", factor: "The authenticator app" });
  });
}

/**
 * Adds or removes a factor, for a session that may; of two at the same moment the second is held to what the first has
 * done. All other sessions end, and so does what somebody else began to set up. False: refused.
 */
export async function factorsChanged(
  { editor, sessionId }: EditorSession,
  change: (tx: Transaction) => Promise<void>,
): Promise<boolean> {
  try {
    await database().$transaction(async (tx) => {
      await lockSecondFactors(tx, { editorId: editor.id, sessionId });
      await change(tx);
      await endOtherSessions(editor.id, tx, sessionId);
      await forgetUnconfirmed(editor.id, tx);
    });
    return true;
  } catch (error) {
    if (!(error instanceof NotPermitted)) throw error;
    log.warn({ editorId: editor.id, reason: error.message }, "a change of second factors was rejected");
    return false;
  }
}
