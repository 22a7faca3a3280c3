import "server-only";
import { logged } from "#data/audit.ts";
import { database } from "#data/client.ts";
import { endAllButNewestSession } from "#data/editor-sessions.ts";
import { signInLibrary } from "./better-auth.ts";
import type { SignedIn } from "./session.ts";
import { orRefused } from "./sign-in.ts";

/** What an authenticator app is given, and the codes that stand in for it when it is lost. Shown once. */
export type SecondFactor = { address: string; secret: string; recoveryCodes: string[] };

/** Begins to set one up; null where the password is wrong or there is one already. */
export async function beginSecondFactor(password: string, headers: Headers): Promise<SecondFactor | null> {
  const answer = await orRefused(() => signInLibrary().api.enableTwoFactor({ body: { password }, headers }));
  if (answer?.method !== "totp") return null;
  return {
    address: answer.totpURI,
    secret: new URL(answer.totpURI).searchParams.get("secret") ?? "",
    recoveryCodes: answer.backupCodes,
  };
}

/** The first code of the app proves that it was set up. Sessions that began without it end. False: not the code. */
export async function confirmSecondFactor(by: SignedIn, code: string, headers: Headers): Promise<boolean> {
  const body = { code: code.replaceAll(/\s/g, "") };
  if (!(await orRefused(() => signInLibrary().api.verifyTOTP({ body, headers })))) return false;
  // The library has just replaced the session of this request by a new one.
  await endAllButNewestSession(by.editor.id);
  await logged(by.editor, database(), "set up a second factor", `editor ${by.editor.id}`);
  return true;
}
