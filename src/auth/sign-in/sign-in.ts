import "server-only";
import { database } from "#data/database/client.ts";
import { logged } from "#data/editors/add-audit-entry.ts";
import { notifyByEmailAddress } from "#data/editors/editor-notices.ts";
import { notifyEditor } from "#data/editors/notify-editor.ts";
import { listPasskeys } from "#data/editors/passkeys.ts";
import { hasAuthenticator } from "#data/editors/second-factors.ts";
import { accountOf, triedToSignIn } from "#data/rate-limits/sign-in-limit.ts";
import { signInLibrary } from "../better-auth.ts";
import type { EditorSession } from "../session.ts";
import { knownDevice } from "./known-device.ts";
import { nullIfRejected } from "./or-rejected.ts";
import { renewed } from "./renew-session.ts";

/** So many wrong passwords within a day are somebody else's: the editor is told. */
const NOTIFY_AFTER = 10;

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
  clientNetwork: string,
  headers: Headers,
): Promise<SignInOutcome> {
  const tried = await triedToSignIn({ email, network: clientNetwork, device: knownDevice(email, headers) });
  if (tried.minutes > 0) return { outcome: "too_many", minutes: tried.minutes };
  const result = await nullIfRejected(() => signInLibrary().api.signInEmail({ body: { email, password }, headers }));
  if (!result) {
    // The same, and as long, where nobody has this address.
    if (tried.atAccount >= NOTIFY_AFTER)
      await notifyByEmailAddress(accountOf(email), { what: "wrong_passwords", count: tried.atAccount });
    return { outcome: "refused" };
  }
  await tried.wasRight();
  if ("twoFactorRedirect" in result) return { outcome: "second_factor" };
  await logged({ id: result.user.id }, database(), "signed in", `editor ${result.user.id}`, "with a password alone");
  return { outcome: "signed_in", editorId: result.user.id };
}

/** The factors by which whoever has just given the password can go on; null where nobody has. */
export async function pendingFactors(headers: Headers): Promise<{ app: boolean; passkey: boolean } | null> {
  const { editorId } = await signInLibrary().api.pendingSignIn({ headers });
  if (editorId === null) return null;
  const [app, passkeys] = await Promise.all([hasAuthenticator(editorId), listPasskeys(editorId)]);
  return { app, passkey: passkeys.length > 0 };
}

/**
 * Second step: the code of the authenticator app, or one of the recovery codes. Gives the editor's id; null where it is
 * refused, also for a code that was given before and for one too many (guarded-codes.ts).
 */
export async function giveSecondFactor(code: string, headers: Headers): Promise<string | null> {
  // Whoever is signed in already, as somebody else, is not who has just given the password.
  return presented(code, withoutSession(headers), "signed in");
}

/** A code once more, from whoever is signed in: factors can be changed now. False: refused, as above. */
export async function presentAgain(by: EditorSession, code: string, headers: Headers): Promise<boolean> {
  return (await presented(code, headers, "confirmed who they are")) === by.editor.id && renewed(by, headers);
}

async function presented(code: string, headers: Headers, done: string): Promise<string | null> {
  const body = { code: code.replaceAll(/\s/g, "") };
  const isRecovery = !/^\d{6}$/.test(body.code);
  const result = await nullIfRejected<{ user: { id: string } }>(() =>
    isRecovery
      ? signInLibrary().api.verifyBackupCode({ body, headers })
      : signInLibrary().api.verifyTOTP({ body, headers }),
  );
  if (!result) return null;
  const { id } = result.user;
  await database().$transaction(async (tx) => {
    if (isRecovery) await notifyEditor(tx, id, { what: "recovery_code_used" });
    await logged({ id }, tx, done, `editor ${id}`, isRecovery ? "with a recovery code" : "with a second factor");
  });
  return id;
}

function withoutSession(headers: Headers): Headers {
  const rest = new Headers(headers);
  const cookies = (headers.get("cookie") ?? "").split(/;\s*/);
  rest.set("cookie", cookies.filter((cookie) => !/^[^=]*session_token=/.test(cookie)).join("; "));
  return rest;
}

/** Ends the session of this request. */
export async function signOut(headers: Headers): Promise<void> {
  await signInLibrary().api.signOut({ headers });
}
