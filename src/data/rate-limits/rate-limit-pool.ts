import pg from "pg";
import { env } from "#env.ts";
import { log } from "#log.ts";
import { forgetOldCounts } from "./count-in-window.ts";

const FORGET_EVERY_MS = 10 * 60_000;
const TIMEOUT_MS = 2000;

// On globalThis, because the server in front of the app and the app itself, which is bundled, each have a copy of this file.
const cached = globalThis as typeof globalThis & { rateLimitPool?: pg.Pool };

/** The connections on which this process counts. While it runs, counts that are over are forgotten. */
export function rateLimitPool(): pg.Pool {
  if (cached.rateLimitPool) return cached.rateLimitPool;
  const pool = openRateLimitPool(env().DATABASE_URL);
  cached.rateLimitPool = pool;
  setInterval(() => void forgetOldCounts(pool).catch(() => {}), FORGET_EVERY_MS).unref();
  return pool;
}

/** A few connections for counting, which nobody waits for long. The caller ends the pool. */
export function openRateLimitPool(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 3,
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
    allowExitOnIdle: true,
    // A count that a crash of the database forgets is no loss, and nobody has to wait for the disk.
    options: "-c synchronous_commit=off",
  });
  // The server may close a connection that nobody uses; without this it would end the process.
  pool.on("error", (error) => log.warn({ err: error }, "an idle connection for counting was closed"));
  return pool;
}
