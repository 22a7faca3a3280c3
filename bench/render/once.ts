/**
 * Makes pages of the built site again and again, on the database of DATABASE_URL, and says as JSON how long each
 * took. Started by bench/render.ts; by hand, with --cpu-prof, it shows where the time goes:
 * DATABASE_URL=… AUTH_SECRET=… node --cpu-prof --conditions=react-server bench/render/once.ts RUNS ADDRESS…
 * Without an address it says which page of each kind is the heaviest.
 */
import { gzipSync } from "node:zlib";
import next from "next";
import { env } from "#env.ts";
import { projectRoot } from "#processes/project.ts";
import { monitorDataVersion } from "#server/data-version.ts";
import { compileRoutes } from "#server/find-route.ts";
import { PageProvider } from "#server/pages/page-provider.ts";
import { PageRenderer } from "#server/pages/page-renderer.ts";
import { ROUTES } from "#server/route-table.ts";
import { quantile } from "../timing.ts";
import { KINDS } from "./pages.ts";

/** Not counted: until the code of a page is compiled, and the record read that all pages are made from. */
const WARM_UP = 8;

const [runs = "20", ...pagePaths] = process.argv.slice(2);
const { DATABASE_URL, SITE_URL } = env();
const app = next({ dev: false, dir: projectRoot, hostname: "localhost", port: 3000 });
await app.prepare();
const options = {
  handler: app.getRequestHandler(),
  siteUrl: SITE_URL,
};
const dataVersion = await monitorDataVersion(DATABASE_URL, () => {});

try {
  if (pagePaths.length > 0) for (const pagePath of pagePaths) console.log(JSON.stringify(await measure(pagePath)));
  else console.log(JSON.stringify(await heaviest()));
} catch (error) {
  // The framework catches what nobody else does, and goes on.
  console.error(error);
  process.exitCode = 1;
}
await dataVersion.close();
process.exit();

/** All that the first reader waits for: what is read, rendered, hashed and packed. Packed pages are thrown away. */
async function measure(pagePath: string) {
  const pages = new PageProvider({ ...options, dataVersion });
  const route = compileRoutes(ROUTES, new Set())(pagePath.split("?")[0] ?? "");
  if (!route) throw new Error(`${pagePath} is no page`);
  const { body } = await rendered(pagePath);
  for (let warm = 0; warm < WARM_UP; warm += 1) await pages.provide(pagePath, route, "bench");
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let run = 0; run < Number(runs); run += 1) {
    const begun = performance.now();
    await pages.provide(pagePath, route, "bench");
    times.push(performance.now() - begun);
  }
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1000 / Number(runs);
  const gzip = gzipSync(body).length;
  return {
    pagePath,
    best: Math.min(...times),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    cpu,
    bytes: body.length,
    gzip,
  };
}

async function rendered(pagePath: string) {
  const found = await new PageRenderer(options).render(pagePath, "bench");
  if (found?.status !== 200) throw new Error(`${pagePath} is answered with ${found?.status ?? "nothing"}`);
  return found;
}

/** The largest page of each kind that the site map names. */
async function heaviest(): Promise<Record<string, string>> {
  const sitemap = (await rendered("/sitemap.xml")).body.toString("utf8");
  const known = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, pagePath]) => new URL(pagePath as string).pathname,
  );
  const found: Record<string, string> = {};
  for (const { kind, pattern } of KINDS) {
    let most = 0;
    for (const pagePath of pattern ? known.filter((each) => pattern.test(each)) : []) {
      const { length } = (await rendered(pagePath)).body;
      if (length > most) found[kind] = pagePath;
      most = Math.max(most, length);
    }
  }
  return found;
}
