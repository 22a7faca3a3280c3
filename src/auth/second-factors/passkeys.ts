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
import { database } from "#data/database/client.ts";
import { logged } from "#data/editors/add-audit-entry.ts";
import { notifyEditor } from "#data/editors/notify-editor.ts";
import {
  addPasskey,
  findPasskey,
  listPasskeys,
  passkeyUsed,
  removePasskey,
  spendChallenge,
} from "#data/editors/passkeys.ts";
import { mayChangeFactors } from "#domain/editors/second-factor.ts";
import { env } from "#env.ts";
import { log } from "#log.ts";
import { signInLibrary } from "../better-auth.ts";
import type { EditorSession } from "../session.ts";
import { nullIfRejected } from "../sign-in/or-rejected.ts";
import { verifyOwnPassword } from "../sign-in/reentry.ts";
import { renewed } from "../sign-in/renew-session.ts";
import type { SignInOutcome } from "../sign-in/sign-in.ts";
import { endOfChallenge, newChallenge } from "./passkey-challenge.ts";
import { factorsChanged } from "./second-factor.ts";

/** The name of this site as devices know it: a passkey works here and nowhere else. */
function site() {
  const origin = env().SITE_URL;
  return { rpID: new URL(origin).hostname, origin };
}

// What a browser sends. Whether it is right is for the library to say; that it is of this shape, for us.
const sentSchema = z.looseObject({ id: z.string().min(1).max(1500), response: z.looseObject({}) });

const SIGN_IN = "sign in";
const adding = (sessionId: string) => `add to ${sessionId}`;

/** Begins to add a passkey; null where the password is wrong, or no factor was presented just now though there is one. */
export async function beginPasskey(
  { editor, email, sessionId, factor }: EditorSession,
  password: string,
): Promise<PublicKeyCredentialCreationOptionsJSON | null> {
  if (!mayChangeFactors(factor) || !(await verifyOwnPassword(editor.id, password))) return null;
  const stored = await listPasskeys(editor.id);
  return generateRegistrationOptions({
    rpName: "Said & Voted",
    rpID: site().rpID,
    userName: email,
    userDisplayName: editor.name,
    userID: new TextEncoder().encode(editor.id),
    challenge: newChallenge(adding(sessionId)),
    attestationType: "none",
    excludeCredentials: stored.map(({ id }) => ({ id })),
    // A device that is held and unlocked is two factors; one that is merely held would be one.
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

/** Adds the passkey that a device has just made. All other sessions end, and this one starts over. False: refused. */
export async function addMadePasskey(
  by: EditorSession,
  { answer: response, name }: { answer: unknown; name: string },
  headers: Headers,
): Promise<boolean> {
  const sent = sentSchema.safeParse(response);
  const pending = challengeFor(adding(by.sessionId));
  const registration =
    sent.success &&
    (await nullIfInvalid(() =>
      verifyRegistrationResponse({
        response: sent.data as unknown as RegistrationResponseJSON,
        expectedChallenge: pending.isOurs,
        expectedOrigin: site().origin,
        expectedRPID: site().rpID,
        requireUserVerification: true,
      }),
    ));
  if (!registration || !registration.verified || !(await pending.isFirstResponse())) return false;
  const { id, publicKey, counter, transports = [] } = registration.registrationInfo.credential;
  const called = name.trim().slice(0, 100) || "A passkey";
  const isAdded = await factorsChanged(by, async (tx) => {
    await addPasskey(by.editor, tx, { id, name: called, publicKey, counter, transports });
    await notifyEditor(tx, by.editor.id, { what: "factor_added", factor: `A passkey (${called})` });
  });
  return isAdded && renewed(by, headers);
}

/** Takes one of one's own away. False: no factor was presented just now, or it is not one's own. */
export function removeOwnPasskey(by: EditorSession, id: string): Promise<boolean> {
  return factorsChanged(by, async (tx) => {
    await removePasskey(by.editor, tx, id);
    await notifyEditor(tx, by.editor.id, { what: "factor_removed", factor: "A passkey" });
  });
}

/** Begins to sign in with a passkey, whoever it may be. Nothing is stored for it. */
export function askForPasskey(): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({
    rpID: site().rpID,
    challenge: newChallenge(SIGN_IN),
    userVerification: "required",
  });
}

/**
 * Signs in whoever holds the passkey: a device that is there and unlocked is asked for nothing more. Nobody guesses a
 * signature, so that no number of tries, at whatever account or from whatever network, keeps an editor out.
 */
export async function signInByPasskey(response: unknown, headers: Headers): Promise<SignInOutcome> {
  const sent = sentSchema.safeParse(response);
  const stored = sent.success ? await findPasskey(sent.data.id) : null;
  if (!sent.success || !stored) return { outcome: "refused" };
  const { editorId, transports: _, ...credential } = stored;
  const pending = challengeFor(SIGN_IN);
  const checked = await nullIfInvalid(() =>
    verifyAuthenticationResponse({
      response: sent.data as unknown as AuthenticationResponseJSON,
      expectedChallenge: pending.isOurs,
      expectedOrigin: site().origin,
      expectedRPID: site().rpID,
      credential,
      requireUserVerification: true,
    }),
  );
  if (!checked?.verified || !(await pending.isFirstResponse())) return { outcome: "refused" };
  if (!(await passkeyUsed(stored.id, checked.authenticationInfo.newCounter))) return { outcome: "refused" };
  const begun = await nullIfRejected(() =>
    signInLibrary().api.beginSession({ body: { editorId, renews: false }, headers }),
  );
  if (!begun?.began) return { outcome: "refused" };
  await logged({ id: editorId }, database(), "signed in", `editor ${editorId}`, "with a passkey");
  return { outcome: "signed_in", editorId };
}

/** Looks at the challenge that an answer is to, and uses it up where all else was right. */
function challengeFor(about: string) {
  let accepted: { challenge: string; until: Date } | null = null;
  return {
    isOurs: (challenge: string) => {
      const until = endOfChallenge(challenge, about);
      accepted = until && { challenge, until };
      return until !== null;
    },
    isFirstResponse: async () => accepted !== null && spendChallenge(accepted.challenge, accepted.until),
  };
}

/** The library throws where an answer is not as it should be. */
async function nullIfInvalid<T>(check: () => Promise<T>): Promise<T | null> {
  try {
    return await check();
  } catch (error) {
    log.warn({ reason: String(error) }, "a passkey was rejected");
    return null;
  }
}
