import "server-only";
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { z } from "zod";
import { logged } from "#data/audit.ts";
import { database } from "#data/client.ts";
import {
  addPasskey,
  findPasskey,
  keepChallenge,
  listPasskeys,
  passkeyUsed,
  passwordHashOf,
  sessionHasPasskey,
  takeChallenge,
} from "#data/passkeys.ts";
import { minutesToWaitAtDoor } from "#data/sign-in-limit.ts";
import { env } from "#env.ts";
import { log } from "#log.ts";
import { signInLibrary } from "./better-auth.ts";
import { verifyPassword } from "./password-hash.ts";
import type { SignedIn } from "./session.ts";
import { orRefused, type SignInOutcome } from "./sign-in.ts";

/** A question for a device, and the name under which its answer is expected. */
export type Asked<Options> = { challengeId: string; options: Options };

/** The name of this site as devices know it: a passkey works here and nowhere else. */
function site() {
  const origin = env().SITE_URL;
  return { rpID: new URL(origin).hostname, origin };
}

// What a browser sends. Whether it is right is for the library to say; that it is of this shape, for us.
const sentSchema = z.looseObject({ id: z.string().min(1).max(1500), response: z.looseObject({}) });

/** Begins to add a passkey; null where the password is wrong. */
export async function beginPasskey(
  { editor, email }: SignedIn,
  password: string,
): Promise<Asked<PublicKeyCredentialCreationOptionsJSON> | null> {
  const hash = await passwordHashOf(editor.id);
  if (!hash || !(await verifyPassword({ hash, password }))) return null;
  const held = await listPasskeys(editor.id);
  const options = await generateRegistrationOptions({
    rpName: "Said & Voted",
    rpID: site().rpID,
    userName: email,
    userDisplayName: editor.name,
    userID: new TextEncoder().encode(editor.id),
    attestationType: "none",
    excludeCredentials: held.map(({ id }) => ({ id })),
    // A device that is held and unlocked is two factors; one that is merely held would be one.
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  return { challengeId: await keepChallenge(options.challenge), options };
}

/** Adds the passkey that a device has just made; this session counts as begun with it. False: not what was asked. */
export async function addMadePasskey(
  { editor, sessionId }: SignedIn,
  { challengeId, answer, name }: { challengeId: string; answer: unknown; name: string },
): Promise<boolean> {
  const [sent, expectedChallenge] = [sentSchema.safeParse(answer), await takeChallenge(challengeId)];
  if (!sent.success || !expectedChallenge) return false;
  const made = await orFalse(() =>
    verifyRegistrationResponse({
      response: sent.data as unknown as RegistrationResponseJSON,
      expectedChallenge,
      expectedOrigin: site().origin,
      expectedRPID: site().rpID,
      requireUserVerification: true,
    }),
  );
  if (!made?.verified) return false;
  const { id, publicKey, counter, transports = [] } = made.registrationInfo.credential;
  await database().$transaction((tx) =>
    addPasskey(editor, tx, { id, name: name.trim().slice(0, 100) || "A passkey", publicKey, counter, transports }),
  );
  await sessionHasPasskey(sessionId);
  return true;
}

/** Begins to sign in with a passkey, whoever it may be. */
export async function askForPasskey(): Promise<Asked<PublicKeyCredentialRequestOptionsJSON>> {
  const options = await generateAuthenticationOptions({ rpID: site().rpID, userVerification: "required" });
  return { challengeId: await keepChallenge(options.challenge), options };
}

/** Signs in whoever holds the passkey: a device that is there and unlocked is asked for nothing more. */
export async function signInByPasskey(
  { challengeId, answer }: { challengeId: string; answer: unknown },
  network: string,
  headers: Headers,
): Promise<SignInOutcome> {
  const minutes = await minutesToWaitAtDoor(network);
  if (minutes > 0) return { outcome: "too_many", minutes };
  const [sent, expectedChallenge] = [sentSchema.safeParse(answer), await takeChallenge(challengeId)];
  const held = sent.success ? await findPasskey(sent.data.id) : null;
  if (!sent.success || !expectedChallenge || !held) return { outcome: "refused" };
  const { editorId, transports: _, ...credential } = held;
  const checked = await orFalse(() =>
    verifyAuthenticationResponse({
      response: sent.data as unknown as AuthenticationResponseJSON,
      expectedChallenge,
      expectedOrigin: site().origin,
      expectedRPID: site().rpID,
      credential,
      requireUserVerification: true,
    }),
  );
  if (!checked?.verified) return { outcome: "refused" };
  const answerOf = await orRefused(() => signInLibrary().api.beginSession({ body: { editorId }, headers }));
  if (!answerOf?.began) return { outcome: "refused" };
  await passkeyUsed(held.id, checked.authenticationInfo.newCounter);
  await logged({ id: editorId }, database(), "signed in", `editor ${editorId}`, "with a passkey");
  return { outcome: "signed_in", editorId };
}

/** The library throws where an answer is not as it should be. */
async function orFalse<T>(check: () => Promise<T>): Promise<T | null> {
  try {
    return await check();
  } catch (error) {
    log.warn({ reason: String(error) }, "a passkey was refused");
    return null;
  }
}
