import { createHmac } from "node:crypto";
import { sessionCookie } from "#domain/site/session-cookie.ts";
import { derivedKey } from "#keys.ts";
import { isSame } from "./signature.ts";

/**
 * Whether a request bears the cookie of a session that this site began: the signature says so, in a few microseconds
 * and without the database. Whether the session still lasts, and whose it is, the admin area finds out.
 */
export function bearsVerifiedSession({ cookie }: { cookie?: string }): boolean {
  const sent = sessionCookie(cookie);
  if (!sent) return false;
  // As Better Auth signs: its secret is text, and the signature is written with padding.
  const key = derivedKey("sessionCookies").bytes.toString("base64url");
  return isSame(sent.signature, createHmac("sha256", key).update(sent.token).digest("base64"));
}
