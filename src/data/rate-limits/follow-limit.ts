import "server-only";
import { minutesToWait, rateLimiter } from "./rate-limiter.ts";

/** So many times may one network ask in an hour, and so many letters to one address does asking bring in a day. */
export const REQUESTS_PER_HOUR = 10;
export const EMAILS_PER_DAY = 3;

const LIMITS = {
  network: rateLimiter({ name: "follow-network", limit: REQUESTS_PER_HOUR, seconds: 3600 }),
  email: rateLimiter({ name: "follow-address", limit: EMAILS_PER_DAY, seconds: 86_400 }),
};

/** Counts one time and gives 0 where it is within the limit, else the minutes to wait. */
export async function minutesUntilAllowed(kind: keyof typeof LIMITS, of: string): Promise<number> {
  return minutesToWait(await LIMITS[kind].count(of));
}
