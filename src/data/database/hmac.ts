import { createHmac } from "node:crypto";
import { derivedKey } from "#keys.ts";

/** What something is counted under that is not to be stored; the same on every server of the site. */
export function hmacOf(text: string): string {
  return createHmac("sha256", derivedKey("counts").bytes).update(text).digest("base64url").slice(0, 22);
}
