import "server-only";
import { RateLimiterMemory, RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { database } from "./client.ts";
import { keyedHash } from "./keyed-hash.ts";

/** So many times may one network ask in an hour, and so many letters to one address does asking bring in a day. */
export const ASKED_AN_HOUR = 10;
export const LETTERS_A_DAY = 3;

const LIMITS = {
  network: { keyPrefix: "follow-network", points: ASKED_AN_HOUR, duration: 3600 },
  address: { keyPrefix: "follow-address", points: LETTERS_A_DAY, duration: 86_400 },
};

const limiters = new Map<string, RateLimiterPrisma>();

/**
 * Counts one time and gives 0 where it is within the limit, else the minutes to wait. Networks and addresses are
 * counted under keyed hashes.
 */
export async function minutesUntilAllowed(kind: keyof typeof LIMITS, of: string): Promise<number> {
  const limiter =
    limiters.get(kind) ??
    new RateLimiterPrisma({
      ...LIMITS[kind],
      storeClient: database(),
      tableName: "rateLimit",
      insuranceLimiter: new RateLimiterMemory(LIMITS[kind]),
    });
  limiters.set(kind, limiter);
  try {
    await limiter.consume(keyedHash(of));
    return 0;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / 60_000));
  }
}
