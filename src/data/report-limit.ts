import "server-only";
import { RateLimiterMemory, RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { database } from "./client.ts";
import { keyedHash } from "./keyed-hash.ts";

/** So many reports may come from one network in an hour. */
export const REPORTS_AN_HOUR = 5;
const LIMIT = { keyPrefix: "report", points: REPORTS_AN_HOUR, duration: 3600 };

let limiter: RateLimiterPrisma | undefined;

/**
 * Counts one report of this network; gives 0 where it may be taken, else the minutes to wait. The count is kept under
 * a keyed hash of the network, never beside a report. Where the table cannot be reached, memory counts instead.
 */
export async function minutesToWait(network: string): Promise<number> {
  limiter ??= new RateLimiterPrisma({
    ...LIMIT,
    storeClient: database(),
    tableName: "rateLimit",
    insuranceLimiter: new RateLimiterMemory(LIMIT),
  });
  try {
    await limiter.consume(keyedHash(network));
    return 0;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / 60_000));
  }
}
