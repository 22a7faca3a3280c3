import { createHmac } from "node:crypto";
import { env } from "#env.ts";

/** What something is counted under that is not to be stored. The database's own address is a secret that every process of a site shares and no table holds. */
export function keyedHash(text: string): string {
  return createHmac("sha256", env().DATABASE_URL).update(text).digest("base64url").slice(0, 22);
}
