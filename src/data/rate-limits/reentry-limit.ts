import "server-only";
import { type RateLimitStatus, rateLimiter } from "./rate-limiter.ts";

/** So many wrong passwords are looked at in a quarter of an hour where somebody who is signed in gives theirs once more. */
export const RE_ENTRIES = 5;

const limit = rateLimiter({ name: "reentry", limit: RE_ENTRIES, seconds: 15 * 60 });

/** Counts a password that is given once more; -1 takes a right one back. */
export function reEntryTried(editorId: string, points = 1): Promise<RateLimitStatus> {
  return limit.count(editorId, points);
}
