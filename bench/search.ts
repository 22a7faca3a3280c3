/**
 * How long search takes in the database with 100,000 statements. Everything in the scratch database is made up; it is
 * dropped at the end. Run with: node --conditions=react-server bench/search.ts
 */
import { withClient } from "#postgres/database.ts";
import { deployMigrations } from "#postgres/migrations.ts";
import { openTestServer } from "../tests/support/database/test-server.ts";
import { fillWithFiction } from "./fictional-statements.ts";
import { quantile, summary, timesOf } from "./timing.ts";

const STATEMENTS = 100_000;
const GOAL_MS = 50;
const RUNS = 100;

/** What readers type: rare and common words, several, a phrase, a word left out, a name, a mistyped name. */
const QUERIES = [
  "detainer",
  "cooperation",
  "sanctuary cities",
  '"law enforcement"',
  "grants -police",
  "warrant or detainer",
  "Sample",
  "Exampel",
  "nowhere-to-be-found",
];

const server = await openTestServer();
const name = `bench_search_${process.pid}`;
await withClient(server.url("postgres"), (client) => client.query(`CREATE DATABASE ${name}`));
try {
  process.env.DATABASE_URL = server.url(name);
  await deployMigrations({ databaseUrl: server.url(name) });
  console.log(`Filling a scratch database with ${STATEMENTS} made-up statements …`);
  await withClient(server.url(name), (client) => fillWithFiction(client, STATEMENTS));
  const { search } = await import("#data/search/search.ts");
  const { database } = await import("#data/database/client.ts");
  // On a machine that does other things, too, this says by how much all that follows is slowed down.
  console.log(
    `${"a query for nothing".padEnd(24)} ${"".padStart(13)}  ${summary(await timesOf(RUNS, () => database().$queryRaw`SELECT 1`))}`,
  );
  const all: number[] = [];
  for (const query of QUERIES) {
    const { total } = await search(query, { skip: 0, take: 20 });
    const times = await timesOf(RUNS, () => search(query, { skip: 0, take: 20 }));
    all.push(...times);
    console.log(`${query.padEnd(24)} ${String(total).padStart(7)} found  ${summary(times)}`);
  }
  console.log(`${"all".padEnd(24)} ${"".padStart(13)}  ${summary(all)}`);
  console.log(
    quantile(all, 0.95) <= GOAL_MS ? `Within the goal of ${GOAL_MS} ms.` : `NOT within the goal of ${GOAL_MS} ms.`,
  );
  await database().$disconnect();
} finally {
  await withClient(server.url("postgres"), (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  await server.close();
}
