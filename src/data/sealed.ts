import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "#env.ts";

const ALGORITHM = "aes-256-gcm";

/** A text as only this site can read it again: what lies in a stolen copy of the database signs nothing. */
export function sealed(text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(ALGORITHM, key(), nonce);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/** @throws Error where it was sealed under another AUTH_SECRET, or changed since. */
export function unsealed(text: string): string {
  const bytes = Buffer.from(text, "base64url");
  const decipher = createDecipheriv(ALGORITHM, key(), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
}

function key(): Buffer {
  const { AUTH_SECRET } = env();
  if (!AUTH_SECRET) throw new Error("AUTH_SECRET is missing: webhooks are signed with secrets that it encrypts");
  return Buffer.from(hkdfSync("sha256", AUTH_SECRET, "", "secrets of webhooks", 32));
}
