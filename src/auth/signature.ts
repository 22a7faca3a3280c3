import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "#env.ts";

/** What only this site can have written under a text. Each purpose has signatures of its own, which are worth nothing for another. */
export function signatureOf(purpose: string, said: string): string {
  const secret = env().AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set: nothing can be signed");
  return createHmac("sha256", secret).update(`${purpose} ${said}`).digest("base64url");
}

/** The text before the signature; null where the signature is not one of this site for this purpose. */
export function signedText(purpose: string, signed: string): string | null {
  const [said = "", signature = "", ...rest] = signed.split(".");
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(purpose, said))];
  return rest.length === 0 && given.length === right.length && timingSafeEqual(given, right) ? said : null;
}
