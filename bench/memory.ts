/**
 * The memory of the built site while every address of its sitemap is asked for, over and over. `npm run build` first,
 * then `node scripts/with-node24.mjs bench/memory.ts [REQUESTS [EVERY]]`: a line of the table after every so many.
 * Exit code 1 where it ends above the goal, or is still growing.
 */
import fs from "node:fs";
import { openDatabase } from "#operate/database.ts";
import { look, processOf, serveSite } from "./faults/site.ts";

const [requests, every] = [Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 5_000)];
const AT_ONCE = 8;
const GOAL_MB = 350;
/** Between the last two thirds of the run. */
const GROWTH_MB = 20;

const database = await openDatabase();
const site = await serveSite(database.url);
const sitemap = await (await fetch(`${site.address}/sitemap.xml`)).text();
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address as string).pathname);
const sizes: number[] = [];
let [failures, asked] = [0, 0];

console.log(
  `${paths.length} addresses\n\n| requests | resident MB | of that, neither files nor shared | failures |\n| --- | --- | --- | --- |`,
);
while (asked < requests) {
  const some = Array.from({ length: AT_ONCE }, (_, i) => paths[(asked + i) % paths.length]);
  const answers = await Promise.all(some.map((path) => look(`${site.address}${path}`)));
  failures += answers.filter(({ status }) => status !== 200).length;
  asked += AT_ONCE;
  if (asked % every < AT_ONCE) tell();
}
await site.stop();
await database.close();
const [last = 0, earlier = 0] = [sizes.at(-1), sizes[Math.floor(sizes.length / 3)]];
process.exit(last <= GOAL_MB && last - earlier <= GROWTH_MB && failures === 0 ? 0 : 1);

function tell(): void {
  const status = fs.readFileSync(`/proc/${processOf(site)}/status`, "utf8");
  const mb = (name: string) => Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1]) / 1024);
  sizes.push(mb("VmRSS"));
  console.log(`| ${asked} | ${mb("VmRSS")} | ${mb("RssAnon")} | ${failures} |`);
}
