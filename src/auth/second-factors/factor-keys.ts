import type { AuthContext, BetterAuthPlugin } from "better-auth";
import { symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import { env } from "#env.ts";
import { decryptionKeys, derivedKey } from "#keys.ts";

/** The keys under which the library encrypts second factors, by the number that it writes beside each text. */
function factorKeys(): Exclude<AuthContext["secretConfig"], string> {
  const { AUTH_SECRET, AUTH_SECRET_PREVIOUS } = env();
  const legacySecret = AUTH_SECRET_PREVIOUS ?? AUTH_SECRET;
  return {
    keys: new Map(decryptionKeys("secondFactors").map(({ id, bytes }) => [id, bytes.toString("base64url")])),
    currentVersion: derivedKey("secondFactors").id,
    // Before keys were derived, it encrypted under AUTH_SECRET itself, and wrote no number.
    ...(legacySecret && { legacySecret }),
  };
}

/** Encrypts a second factor's secret, or its recovery codes, as the library does. */
export function encryptFactor(text: string): Promise<string> {
  return symmetricEncrypt({ key: factorKeys(), data: text });
}

/** @throws Error where it was encrypted under neither AUTH_SECRET nor AUTH_SECRET_PREVIOUS, or changed since. */
export function decryptFactor(data: string): Promise<string> {
  return symmetricDecrypt({ key: factorKeys(), data });
}

/** Gives the library a key for second factors that is not the one under which it signs cookies. */
export function keysForSecondFactors() {
  return {
    id: "keys-for-second-factors",
    init: () => ({ context: { secretConfig: factorKeys() } }),
  } satisfies BetterAuthPlugin;
}
