import type pg from "pg";

/** What has been counted under a key: how many, and in how many seconds the count begins again. */
export type Counted = { points: number; seconds: number };

/**
 * Counts so many more under this key, in a window that began with the first; one statement, so that any number of servers
 * count together.
 */
export async function countInWindow(
  client: Pick<pg.Pool, "query">,
  { key, points, seconds }: { key: string; points: number; seconds: number },
): Promise<Counted> {
  const { rows } = await client.query<Counted>(
    `INSERT INTO rate_limits AS held (key, points, expire)
     VALUES ($1, $3, (now() AT TIME ZONE 'UTC') + make_interval(secs => $2))
     ON CONFLICT (key) DO UPDATE SET
       points = CASE WHEN held.expire <= now() AT TIME ZONE 'UTC' THEN excluded.points ELSE held.points + excluded.points END,
       expire = CASE WHEN held.expire <= now() AT TIME ZONE 'UTC' THEN excluded.expire ELSE held.expire END
     RETURNING points, extract(epoch FROM expire - (now() AT TIME ZONE 'UTC'))::float8 AS seconds`,
    [key, seconds, points],
  );
  return rows[0] as Counted;
}

/** Forgets one count, so that it begins anew. */
export async function forgetCount(client: Pick<pg.Pool, "query">, key: string): Promise<void> {
  await client.query("DELETE FROM rate_limits WHERE key = $1", [key]);
}

/** Forgets the counts whose window is over. */
export async function forgetOldCounts(client: Pick<pg.Pool, "query">): Promise<void> {
  await client.query("DELETE FROM rate_limits WHERE expire < (now() AT TIME ZONE 'UTC') - interval '1 hour'");
}
