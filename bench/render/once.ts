/**
 * Makes pages of the built site anew, again and again, on the database of DATABASE_URL, and says as JSON how long each
 * took. Started by bench/render.ts; by hand, with --cpu-prof, it shows where the time goes:
 * DATABASE_URL=… AUTH_SECRET=… node --cpu-prof --conditions=react-server bench/render/once.ts RUNS ADDRESS…
 * Without an address it says which page of each kind is the heaviest.
 */
import { gzipSync } from "node:zlib";
import next from "next";
import { env } from "#env.ts";
import { projectRoot } from "#operate/project.ts";
import { compileRoutes } from "#operate/serve/find-route.ts";
import { PageProvider } from "#operate/serve/page-provider.ts";
import { PageRenderer } from "#operate/serve/page-renderer.ts";
import { followRecordClock } from "#operate/serve/record-clock.ts";
import { ROUTES } from "#operate/serve/route-table.ts";
import { quantile } from "../timing.ts";
import { KINDS } from "./pages.ts";

/** Not counted: until the code of a page is compiled, and the record read that all pages are made from. */
const WARM_UP = 8;

const [runs = "20", ...addresses] = process.argv.slice(2);
const { DATABASE_URL, SITE_URL } = env();
const app = next({ dev: false, dir: projectRoot, hostname: "localhost", port: 3000 });
await app.prepare();
const options = {
  handler: app.getRequestHandler(),
  siteUrl: SITE_URL,
};
const clock = await followRecordClock(DATABASE_URL, () => {});

try {
  if (addresses.length > 0) for (const address of addresses) console.log(JSON.stringify(await measure(address)));
  else console.log(JSON.stringify(await heaviest()));
} catch (error) {
  // The framework catches what nobody else does, and goes on.
  console.error(error);
  process.exitCode = 1;
}
await clock.close();
process.exit();

/** All that the first reader waits for: what is read, rendered, hashed and packed. Packed pages are thrown away. */
async function measure(address: string) {
  const pages = new PageProvider({ ...options, clock });
  const route = compileRoutes(ROUTES, new Set())(address.split("?")[0] ?? "");
  if (!route) throw new Error(`${address} is no page`);
  const { body } = await made(address);
  for (let warm = 0; warm < WARM_UP; warm += 1) await pages.provide(address, route, "bench");
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let run = 0; run < Number(runs); run += 1) {
    const begun = performance.now();
    await pages.provide(address, route, "bench");
    times.push(performance.now() - begun);
  }
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1000 / Number(runs);
  const gzip = gzipSync(body).length;
  return {
    address,
    best: Math.min(...times),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    cpu,
    bytes: body.length,
    gzip,
  };
}

async function made(address: string) {
  const found = await new PageRenderer(options).render(address, "bench");
  if (found?.status !== 200) throw new Error(`${address} is answered with ${found?.status ?? "nothing"}`);
  return found;
}

/** The largest page of each kind that the site map names. */
async function heaviest(): Promise<Record<string, string>> {
  const siteMap = (await made("/sitemap.xml")).body.toString("utf8");
  const known = [...siteMap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address as string).pathname);
  const found: Record<string, string> = {};
  for (const { kind, pattern } of KINDS) {
    let most = 0;
    for (const address of pattern ? known.filter((each) => pattern.test(each)) : []) {
      const { length } = (await made(address)).body;
      if (length > most) found[kind] = address;
      most = Math.max(most, length);
    }
  }
  return found;
}
