import { createHmac, timingSafeEqual } from "node:crypto";
import { derivedKey, type KeyPurpose } from "#keys.ts";

/** What only this site can have written under a text. Each purpose has a key of its own. */
export function signatureOf(purpose: KeyPurpose, payload: string): string {
  return createHmac("sha256", derivedKey(purpose).bytes).update(payload).digest("base64url");
}

/** The text before the signature; null where the signature is not one of this site for this purpose. */
export function signedText(purpose: KeyPurpose, signed: string): string | null {
  const [payload = "", signature = "", ...rest] = signed.split(".");
  return rest.length === 0 && isSame(signature, signatureOf(purpose, payload)) ? payload : null;
}

/** Compares in a time that says nothing of where two texts differ. */
export function isSame(actual: string, expected: string): boolean {
  const [a, b] = [Buffer.from(actual), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
