import pg from "pg";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { countInWindow, forgetOldCounts } from "./count-in-window.ts";
import { keyedHash } from "./keyed-hash.ts";

const FORGET_EVERY_MS = 10 * 60_000;
const PATIENCE_MS = 2000;

/** Where a network stands: how much it may ask in all, how much is left, in how many seconds that begins anew. */
export type Standing = { allowed: boolean; limit: number; remaining: number; reset: number };

/** How much one network may ask in a window that begins with its first question; all servers count together. */
export type WindowLimit = {
  /** Counts so many questions of this network. */
  count(network: string, points?: number): Promise<Standing>;
  close(): Promise<void>;
};

/**
 * Counts in the database, under a keyed hash of the network. Each server also counts in its own memory: who is over the
 * limit there costs no more questions, and where the database cannot be written that count has to do.
 */
export function openWindowLimit(
  databaseUrl: string,
  { name, limit, seconds }: { name: string; limit: number; seconds: number },
): WindowLimit {
  const own = new RateLimiterMemory({ points: limit, duration: seconds });
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 2,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    // A count that a crash of the database forgets is no loss, and nobody has to wait for the disk.
    options: "-c synchronous_commit=off",
  });
  pool.on("error", () => {});
  const forgetting = setInterval(() => void forgetOldCounts(pool).catch(() => {}), FORGET_EVERY_MS);
  forgetting.unref();
  const standing = (allowed: boolean, remaining: number, wait: number): Standing => ({
    allowed,
    limit,
    remaining: Math.max(0, remaining),
    reset: Math.max(1, Math.ceil(wait)),
  });
  return {
    async count(network, points = 1) {
      const key = keyedHash(network);
      let here: RateLimiterRes;
      try {
        here = await own.consume(key, points);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return standing(false, 0, refused.msBeforeNext / 1000);
      }
      const all = await countInWindow(pool, { key: `${name}:${key}`, points, seconds }).catch(() => null);
      if (!all) return standing(true, here.remainingPoints, here.msBeforeNext / 1000);
      return standing(all.points <= limit, limit - all.points, all.seconds);
    },
    async close() {
      clearInterval(forgetting);
      await pool.end();
    },
  };
}
