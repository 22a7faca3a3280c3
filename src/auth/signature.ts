import { createHmac, timingSafeEqual } from "node:crypto";
import { derivedKey, type KeyPurpose } from "#keys.ts";

/** What only this site can have written under a text. Each purpose has a key of its own. */
export function signatureOf(purpose: KeyPurpose, said: string): string {
  return createHmac("sha256", derivedKey(purpose).bytes).update(said).digest("base64url");
}

/** The text before the signature; null where the signature is not one of this site for this purpose. */
export function signedText(purpose: KeyPurpose, signed: string): string | null {
  const [said = "", signature = "", ...rest] = signed.split(".");
  return rest.length === 0 && isSame(signature, signatureOf(purpose, said)) ? said : null;
}

/** Compares in a time that says nothing of where two texts differ. */
export function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
