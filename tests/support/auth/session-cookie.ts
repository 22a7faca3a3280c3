import { createHmac } from "node:crypto";
import { derivedKey } from "#keys.ts";

/** The cookie of a session with this token, as the site signs it. */
export function signedSessionCookie(token: string): string {
  const key = derivedKey("sessionCookies").bytes.toString("base64url");
  const signature = createHmac("sha256", key).update(token).digest("base64");
  return `__Secure-said-and-voted.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
