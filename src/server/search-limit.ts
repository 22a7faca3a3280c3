import type pg from "pg";
import { type RateLimiter, rateLimiter } from "#data/rate-limits/rate-limiter.ts";

/** Maximum searches per minute from one network: more than a person types. */
export const SEARCHES_A_MINUTE = 60;

/** `pool`: the connections on which is counted, those of the process unless given. */
export function searchLimit(pool?: () => pg.Pool): RateLimiter {
  return rateLimiter({ name: "search", limit: SEARCHES_A_MINUTE, seconds: 60 }, pool);
}
