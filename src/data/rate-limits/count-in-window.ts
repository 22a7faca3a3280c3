import type pg from "pg";
import { z } from "zod";
import { parseRow } from "../database/parse-rows.ts";

/** What has been counted under a key: how many, and in how many seconds the count begins again. */
export type Counted = z.infer<typeof countedRow>;

const countedRow = z.object({ points: z.number(), seconds: z.number() });

/**
 * Counts so many more under this key, in a window that began with the first; one statement, so that any number of servers
 * count together.
 */
export async function incrementRateLimit(
  client: Pick<pg.Pool, "query">,
  { key, points, seconds }: { key: string; points: number; seconds: number },
): Promise<Counted> {
  const { rows } = await client.query(
    `INSERT INTO rate_limits AS held (key, points, expire)
     VALUES ($1, $3, (now() AT TIME ZONE 'UTC') + make_interval(secs => $2))
     ON CONFLICT (key) DO UPDATE SET
       points = CASE WHEN held.expire <= now() AT TIME ZONE 'UTC' THEN excluded.points ELSE held.points + excluded.points END,
       expire = CASE WHEN held.expire <= now() AT TIME ZONE 'UTC' THEN excluded.expire ELSE held.expire END
     RETURNING points, extract(epoch FROM expire - (now() AT TIME ZONE 'UTC'))::float8 AS seconds`,
    [key, seconds, points],
  );
  return parseRow(countedRow, rows);
}

/** Forgets one count, so that it starts again. */
export async function forgetCount(client: Pick<pg.Pool, "query">, key: string): Promise<void> {
  await client.query("DELETE FROM rate_limits WHERE key = $1", [key]);
}

/** Forgets the counts whose window is over. */
export async function forgetOldCounts(client: Pick<pg.Pool, "query">): Promise<void> {
  await client.query("DELETE FROM rate_limits WHERE expire < (now() AT TIME ZONE 'UTC') - interval '1 hour'");
}
