/** Several servers count one network together; where nothing can be written, each counts by itself. */
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openRateLimitPool } from "#data/rate-limits/rate-limit-pool.ts";
import { type RateLimiter, rateLimiter } from "#data/rate-limits/rate-limiter.ts";
import { withClient } from "#postgres/database.ts";
import { testDatabase } from "../../support/database/database.ts";

const LIMIT = 10;
const open: pg.Pool[] = [];
let url: string;

beforeAll(async () => {
  url = (await testDatabase()).url;
});
afterAll(async () => {
  for (const pool of open) await pool.end();
});

/** A server of its own. */
function opened(name: string, { databaseUrl = url, seconds = 60 } = {}): RateLimiter {
  const pool = openRateLimitPool(databaseUrl);
  open.push(pool);
  return rateLimiter({ name, limit: LIMIT, seconds }, () => pool);
}

test("what is left falls by turns, whichever server is asked, and then both refuse", async () => {
  const [one, other] = [opened("together"), opened("together")];
  const left = [];
  for (let time = 0; time < LIMIT; time += 1)
    left.push((await (time % 2 ? other : one).count("198.51.100.1")).remaining);
  expect(left).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
  for (const limit of [one, other]) {
    const { allowed, remaining, reset } = await limit.count("198.51.100.1");
    expect({ allowed, remaining }).toEqual({ allowed: false, remaining: 0 });
    expect(reset).toBeGreaterThan(0);
    expect(reset).toBeLessThanOrEqual(60);
  }
  expect((await one.count("198.51.100.2")).remaining, "its neighbor").toBe(LIMIT - 1);
});

test("a question that counts as several takes as many, and another limit is another count", async () => {
  const [one, other] = [opened("several"), opened("several")];
  expect((await one.count("198.51.100.3", 4)).remaining).toBe(6);
  expect((await other.count("198.51.100.3", 4)).remaining).toBe(2);
  expect((await one.count("198.51.100.3", 4)).allowed).toBe(false);
  expect((await opened("of another kind").count("198.51.100.3")).remaining).toBe(LIMIT - 1);
});

test("the window ends, and the count starts again", async () => {
  const limit = opened("short", { seconds: 1 });
  const statuses = [];
  for (let time = 0; time <= LIMIT; time += 1) statuses.push((await limit.count("198.51.100.5")).allowed);
  expect(statuses).toEqual([...Array<boolean>(LIMIT).fill(true), false]);
  await expect.poll(async () => (await limit.count("198.51.100.5")).remaining, { timeout: 3000 }).toBe(LIMIT - 1);
});

test("what one server forgets is forgotten by another that was not over the limit", async () => {
  const [one, other] = [opened("forgotten"), opened("forgotten")];
  for (let time = 0; time < LIMIT; time += 1) await one.count("198.51.100.6");
  await other.forget("198.51.100.6");
  expect((await one.count("198.51.100.6")).remaining).toBe(LIMIT - 1);
});

test("where the database cannot be written, memory counts", async () => {
  const readOnly = new URL(url);
  readOnly.searchParams.set("options", "-c default_transaction_read_only=on");
  const limit = opened("unwritten", { databaseUrl: readOnly.href });
  const allowed = [];
  for (let time = 0; time <= LIMIT; time += 1) allowed.push((await limit.count("198.51.100.4")).allowed);
  expect(allowed).toEqual([...Array<boolean>(LIMIT).fill(true), false]);
  const written = await withClient(url, (client) =>
    client.query("SELECT points FROM rate_limits WHERE key LIKE 'unwritten:%'"),
  );
  expect(written.rows).toEqual([]);
});

test("where nothing answers at all, memory counts each of many that ask at the same moment", async () => {
  const ended = openRateLimitPool(url);
  await ended.end();
  const limit = rateLimiter({ name: "ended", limit: LIMIT, seconds: 60 }, () => ended);
  const statuses = await Promise.all(Array.from({ length: 3 * LIMIT }, () => limit.count("198.51.100.7")));
  expect(statuses.filter(({ allowed }) => allowed)).toHaveLength(LIMIT);
});
