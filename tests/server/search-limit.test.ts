/** Searches of one network are counted by all servers together, whatever addresses it gives itself. */
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openRateLimitPool } from "#data/rate-limits/rate-limit-pool.ts";
import { ERROR_PAGES } from "#domain/wording/labels.ts";
import { withClient } from "#postgres/database.ts";
import { SEARCHES_A_MINUTE, searchLimit } from "#server/search-limit.ts";
import { testDatabase } from "../support/database/database.ts";
import { openFrontServer } from "../support/server/front-server.ts";

type Open = Awaited<ReturnType<typeof openFrontServer>>;
let pools: pg.Pool[];
let servers: Open[];

beforeAll(async () => {
  const { url } = await testDatabase();
  pools = [openRateLimitPool(url), openRateLimitPool(url)];
  servers = await Promise.all(
    pools.map((pool) =>
      openFrontServer((_req, res) => void res.end("found"), {
        searchLimit: searchLimit(() => pool),
        trustedProxies: 1,
      }),
    ),
  );
});

afterAll(async () => {
  for (const server of servers) await server.close();
  for (const pool of pools) await pool.end();
});

async function search(time: number, forwardedFor: string): Promise<Response> {
  const { address } = servers[time % servers.length] as Open;
  return fetch(`${address}/search?q=jail`, { headers: { "x-forwarded-for": forwardedFor } });
}

async function searchMany(addressOf: (time: number) => string): Promise<number[]> {
  const statuses: number[] = [];
  for (let time = 0; time < SEARCHES_A_MINUTE + 6; time += 1)
    statuses.push((await search(time, addressOf(time))).status);
  return statuses;
}

const AS_MANY_AS_ALLOWED = [...Array<number>(SEARCHES_A_MINUTE).fill(200), ...Array<number>(6).fill(429)];

test("two servers count one address together, and what it invents before its own changes nothing", async () => {
  expect(await searchMany((time) => `203.0.113.${time}, 198.51.100.1`)).toEqual(AS_MANY_AS_ALLOWED);
  const rejected = await search(0, "198.51.100.1");
  expect(rejected.headers.get("retry-after")).toBe("60");
  expect(await rejected.text()).toContain(ERROR_PAGES.too_many.text);
  expect((await search(0, "198.51.100.2")).status, "its neighbor").toBe(200);
});

test("a hundred addresses of one IPv6 /64 are one", async () => {
  expect(await searchMany((time) => `2001:db8:1:2::${(time + 1).toString(16)}`)).toEqual(AS_MANY_AS_ALLOWED);
  expect((await search(0, "2001:db8:1:3::1")).status, "the next /64").toBe(200);
});

test("no address is written down", async () => {
  const { url } = await testDatabase();
  const rows = await withClient(url, (client) => client.query("SELECT * FROM rate_limits").then((found) => found.rows));
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toMatch(/198\.51|2001:db8/);
});
