import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { decryptionKeys, derivedKey } from "#keys.ts";

const ALGORITHM = "aes-256-gcm";

/** A text as only this site can read it again: what lies in a stolen copy of the database signs nothing. */
export function encrypted(text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(ALGORITHM, derivedKey("webhookSecrets").bytes, nonce);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/** @throws Error where it was encrypted under neither AUTH_SECRET nor AUTH_SECRET_PREVIOUS, or changed since. */
export function decrypted(text: string): string {
  const bytes = Buffer.from(text, "base64url");
  const opened = decryptionKeys("webhookSecrets").map((key) => openedWith(key.bytes, bytes));
  const found = opened.find((each) => each !== null);
  if (found === undefined || found === null)
    throw new Error("a webhook's secret was encrypted under another AUTH_SECRET, or changed since");
  return found;
}

/** Null where the key is not the one: the cipher says so itself. */
function openedWith(key: Buffer, bytes: Buffer): string | null {
  try {
    const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, 12), { authTagLength: 16 });
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
