/**
 * The memory of the built site while every address of its sitemap is asked for, over and over; beside every eight of them
 * one reader of the API, from a network of their own, hangs up in the middle. `npm run build` first,
 * then `node scripts/with-pinned-node.mjs bench/memory.ts [REQUESTS [EVERY [MINUTES]]]`: a line of the table after every so
 * many. With MINUTES the requests are spread over as long, and every fifth minute the record changes, so that all pages
 * are made again. Exit code 1 where it ends above the goal, or is still growing.
 */
import fs from "node:fs";
import http from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { withClient } from "#postgres/database.ts";
import { openDatabase } from "#postgres/open-database.ts";
import { fetchPage, processOf, serveSite } from "./faults/site.ts";

const [requests = 100_000, every = 5_000, minutes = 0] = process.argv.slice(2).map(Number);
const CHANGES_EVERY_MS = 5 * 60_000;
const AT_ONCE = 8;
const GOAL_MB = 350;
/** Between the last two-thirds of the run. */
const GROWTH_MB = 20;

process.env.TRUSTED_PROXIES = "1";
const database = await openDatabase();
const site = await serveSite(database.url);
const sitemap = await (await fetch(`${site.baseUrl}/sitemap.xml`)).text();
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, baseUrl]) => new URL(baseUrl as string).pathname);
const sizes: number[] = [];
let [failures, requestCount] = [0, 0];

console.log(
  `${paths.length} addresses\n\n| requests | resident MB | of that, neither files nor shared | failures |\n| --- | --- | --- | --- |`,
);
const begun = performance.now();
let changes = 0;
while (requestCount < requests) {
  await wait(Math.max(0, begun + (requestCount / requests) * minutes * 60_000 - performance.now()));
  if (performance.now() - begun > (changes + 1) * CHANGES_EVERY_MS) {
    changes += 1;
    await withClient(database.url, (client) => client.query("SELECT bump_data_version()"));
  }
  const some = Array.from({ length: AT_ONCE }, (_, i) => paths[(requestCount + i) % paths.length]);
  await hangUp(requestCount / AT_ONCE);
  const responses = await Promise.all(some.map((path) => fetchPage(`${site.baseUrl}${path}`)));
  failures += responses.filter(({ status }) => status !== 200).length;
  requestCount += AT_ONCE;
  if (requestCount % every < AT_ONCE) logProgress();
}
console.log(`\n${changes} changes of the record in ${((performance.now() - begun) / 60_000).toFixed(1)} minutes`);
await site.stop();
await database.close();
const [last = 0, earlier = 0] = [sizes.at(-1), sizes[Math.floor(sizes.length / 3)]];
process.exit(last <= GOAL_MB && last - earlier <= GROWTH_MB && failures === 0 ? 0 : 1);

/** Asks from an invented network, as behind a proxy, and goes once the answer begins. */
function hangUp(network: number): Promise<void> {
  const headers = { "accept-encoding": "gzip", "x-forwarded-for": `198.19.${(network >> 8) & 255}.${network & 255}` };
  return new Promise((resolve) => {
    const request = http.get(`${site.baseUrl}/api/v1/senators?limit=50`, { agent: false, headers }, () => {
      request.destroy();
      resolve();
    });
    request.on("error", () => resolve());
  });
}

function logProgress(): void {
  const status = fs.readFileSync(`/proc/${processOf(site)}/status`, "utf8");
  const mb = (name: string) => Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1]) / 1024);
  sizes.push(mb("VmRSS"));
  console.log(`| ${requestCount} | ${mb("VmRSS")} | ${mb("RssAnon")} | ${failures} |`);
}
