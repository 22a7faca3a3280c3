import pg from "pg";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { countInWindow, forgetOldCounts } from "#data/count-in-window.ts";
import { keyedHash } from "#data/keyed-hash.ts";

/** So many searches may come from one network in a minute: more than anybody types. */
export const SEARCHES_A_MINUTE = 60;

const WINDOW_SECONDS = 60;
const FORGET_EVERY_MS = 10 * 60_000;

export type SearchLimit = {
  /** Counts one search of this network; gives 0 where it may be made, else the seconds to wait. */
  secondsToWait(network: string): Promise<number>;
  close(): Promise<void>;
};

/**
 * Counts in the database, so that all servers of the site count together, under a keyed hash of the network. Each also
 * counts in its own memory: who is over the limit there costs no more questions, and where the database cannot be
 * written that count has to do.
 */
export function openSearchLimit(databaseUrl: string): SearchLimit {
  const own = new RateLimiterMemory({ points: SEARCHES_A_MINUTE, duration: WINDOW_SECONDS });
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 2,
    connectionTimeoutMillis: 2000,
    query_timeout: 2000,
  });
  pool.on("error", () => {});
  const forgetting = setInterval(() => void forgetOldCounts(pool).catch(() => {}), FORGET_EVERY_MS);
  forgetting.unref();
  return {
    async secondsToWait(network) {
      const key = keyedHash(network);
      try {
        await own.consume(key);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      }
      const counted = await countInWindow(pool, `search:${key}`, WINDOW_SECONDS).catch(() => null);
      return counted && counted.points > SEARCHES_A_MINUTE ? Math.max(1, Math.ceil(counted.seconds)) : 0;
    },
    async close() {
      clearInterval(forgetting);
      await pool.end();
    },
  };
}
