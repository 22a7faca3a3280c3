import "server-only";
import { RateLimiterMemory, RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { database } from "./client.ts";
import { keyedHash } from "./keyed-hash.ts";

/** How often one thing may be done within a time, by one network or at one address; all servers count together. */
export type CountedLimit = {
  /** Counts one time and gives 0 where it is within the limit, else the minutes to wait, 1 at the least. */
  minutesToWait(of: string): Promise<number>;
  /** Begins the count anew. */
  forget(of: string): Promise<void>;
};

/**
 * A limit of so many `points` within `duration` seconds. The count is kept under a keyed hash of whom it is of, never
 * beside what they did. Where the table cannot be reached, memory counts instead.
 */
export function countedLimit(limit: { keyPrefix: string; points: number; duration: number }): CountedLimit {
  let made: RateLimiterPrisma | undefined;
  const limiter = () => {
    made ??= new RateLimiterPrisma({
      ...limit,
      storeClient: database(),
      tableName: "rateLimit",
      insuranceLimiter: new RateLimiterMemory(limit),
    });
    return made;
  };
  return {
    async minutesToWait(of) {
      try {
        await limiter().consume(keyedHash(of));
        return 0;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return Math.max(1, Math.ceil(refused.msBeforeNext / 60_000));
      }
    },
    async forget(of) {
      await limiter().delete(keyedHash(of));
    },
  };
}
