import { LRUCache } from "lru-cache";
import { hmacOf } from "../database/hmac.ts";
import { type Counted, forgetCount, incrementRateLimit } from "./count-in-window.ts";
import { rateLimitPool } from "./rate-limit-pool.ts";

/** So many counts are also held in memory; crowds of invented networks push each other out. */
const MAX_CACHED = 10_000;

/** Where somebody stands: how much they may do in all, how much is left, in how many seconds that starts again. */
export type RateLimitStatus = { allowed: boolean; limit: number; remaining: number; reset: number };

/** How often something may be done in a window that begins with the first time; all servers count together. */
export type RateLimiter = {
  /** Counts so many times more of this network or at this address. */
  count(of: string, points?: number): Promise<RateLimitStatus>;
  /** Begins the count again. */
  forget(of: string): Promise<void>;
};

/**
 * Counts in the database, under an HMAC of whom it is of, never beside what they did. What it last said is also
 * held in memory: who is over the limit costs no more questions, and where the database cannot be written, memory counts on.
 */
export function rateLimiter(
  { name, limit, seconds }: { name: string; limit: number; seconds: number },
  pool = rateLimitPool,
): RateLimiter {
  const cache = new LRUCache<string, { points: number; until: number }>({ max: MAX_CACHED });
  const keyOf = (of: string) => `${name}:${hmacOf(of)}`;
  const cachedOf = (key: string): Counted => {
    const { points, until } = cache.get(key) ?? { points: 0, until: 0 };
    const left = (until - Date.now()) / 1000;
    return left > 0 ? { points, seconds: left } : { points: 0, seconds };
  };
  const status = (counted: Counted): RateLimitStatus => ({
    allowed: counted.points <= limit,
    limit,
    remaining: Math.max(0, limit - counted.points),
    reset: Math.max(1, Math.ceil(counted.seconds)),
  });
  const store = (key: string, counted: Counted): RateLimitStatus => {
    cache.set(key, { points: counted.points, until: Date.now() + counted.seconds * 1000 });
    return status(counted);
  };
  return {
    async count(of, points = 1) {
      const key = keyOf(of);
      const cached = cachedOf(key);
      if (cached.points > limit) return status(cached);
      try {
        return store(key, await incrementRateLimit(pool(), { key, points, seconds }));
      } catch {
        // Looked up and held in one step: many may fail at the same moment.
        const here = cachedOf(key);
        return store(key, { ...here, points: here.points + points });
      }
    },
    async forget(of) {
      const key = keyOf(of);
      cache.delete(key);
      await forgetCount(pool(), key);
    },
  };
}

/** 0 where it may be done, else the minutes to wait, 1 at the least. */
export function minutesToWait({ allowed, reset }: RateLimitStatus): number {
  return allowed ? 0 : Math.ceil(reset / 60);
}
