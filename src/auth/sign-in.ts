import "server-only";
import { APIError } from "better-auth/api";
import { logged } from "#data/audit.ts";
import { database } from "#data/client.ts";
import { forgetTries, minutesToWaitForSignIn } from "#data/sign-in-limit.ts";
import { log } from "#log.ts";
import { signInLibrary } from "./better-auth.ts";

/** How a try to sign in ended. `second_factor`: the password was right, and a code is asked for now. */
export type SignInOutcome =
  | { outcome: "signed_in"; editorId: string }
  | { outcome: "second_factor" | "refused" }
  | { outcome: "too_many"; minutes: number };

/**
 * First step: address and password. Says nothing about which of the two was wrong, or whether there is such an
 * address. The cookies are set by the library, in the request that these headers are of.
 */
export async function signIn(
  { email, password }: { email: string; password: string },
  network: string,
  headers: Headers,
): Promise<SignInOutcome> {
  const minutes = await minutesToWaitForSignIn(email, network);
  if (minutes > 0) return { outcome: "too_many", minutes };
  const answer = await orRefused(() => signInLibrary().api.signInEmail({ body: { email, password }, headers }));
  if (!answer) return { outcome: "refused" };
  await forgetTries(email);
  if ("twoFactorRedirect" in answer) return { outcome: "second_factor" };
  await logged({ id: answer.user.id }, database(), "signed in", `editor ${answer.user.id}`, "with a password alone");
  return { outcome: "signed_in", editorId: answer.user.id };
}

/**
 * Second step: the code of the authenticator app, or one of the recovery codes. The library counts the tries. Gives the
 * editor's id; null where it is refused.
 */
export async function giveSecondFactor(code: string, headers: Headers): Promise<string | null> {
  const body = { code: code.replaceAll(/\s/g, "") };
  const isRecovery = !/^\d{6}$/.test(body.code);
  const answer = await orRefused<{ user: { id: string } }>(() =>
    isRecovery
      ? signInLibrary().api.verifyBackupCode({ body, headers })
      : signInLibrary().api.verifyTOTP({ body, headers }),
  );
  if (!answer) return null;
  const how = isRecovery ? "with a recovery code" : "with a second factor";
  await logged({ id: answer.user.id }, database(), "signed in", `editor ${answer.user.id}`, how);
  return answer.user.id;
}

/** Ends the session of this request. */
export async function signOut(headers: Headers): Promise<void> {
  await signInLibrary().api.signOut({ headers });
}

/** What the library refuses is an answer; what it fails at is thrown. */
export async function orRefused<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
    log.warn({ reason: error.body?.code }, "refused at the door of the editors' room");
    return null;
  }
}
