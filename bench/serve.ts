/**
 * How fast the built site answers what it keeps, lists with a filter among it, beside nginx with the same bytes as plain
 * files and nginx in front of the site (deploy/nginx.conf); the API and pages that are made for each request; and beside them a bare
 * page of `next start` and the senators' pages in WordPress, where its packages are installed. All are asked for gzip.
 * `npm run build` first, and nginx installed, then `node scripts/with-pinned-node.mjs bench/serve.ts [ROUNDS [SECONDS]]`.
 * Prints tables; the medians of the rounds.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import autocannon from "autocannon";
import { openDatabase } from "#postgres/open-database.ts";
import { findFreePort } from "#processes/ports.ts";
import { ensureNginx } from "../tests/support/run/nginx.ts";
import { startShippedNginx } from "../tests/support/server/shipped-nginx.ts";
import { fetchPage, processOf, serveSite } from "./faults/site.ts";
import { startBareNext } from "./serve/bare-next.ts";
import { startWordPress } from "./serve/wordpress.ts";

const [rounds, seconds] = [Number(process.argv[2] ?? 3), Number(process.argv[3] ?? 5)];
const CONNECTIONS = [1, 10, 50, 100, 200];
/** The same packing everywhere: nginx's files are packed so beforehand. */
const HEADERS = { "accept-encoding": "gzip" };

process.env.API_REQUESTS_A_MINUTE = "100000000";
const database = await openDatabase();
const begun = performance.now();
const site = await serveSite(database.url);
const startMs = performance.now() - begun;
const sitemap = await (await fetch(`${site.baseUrl}/sitemap.xml`)).text();
const sitemapPaths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc as string).pathname);
const senators = sitemapPaths.filter((each) => each.startsWith("/senators/")).slice(0, 100);
const KINDS: Record<string, string[]> = {
  "100 senators": senators,
  "one roll call": ["/roll-calls/s280-114.2015"],
  "front page": ["/"],
  "list of statements": ["/statements"],
  "list with a filter": ["/comparisons?verdict=conflicts"],
};
/** Made for each request. */
const UNCACHED_PATHS = ["/report", "/api/v1/senators?limit=50", "/api/v1/comparisons?limit=50"];

const tempDir = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
const firstRender: number[] = [];
const bodies = new Map<string, string>();
for (const each of new Set(Object.values(KINDS).flat())) {
  const { ms, body } = await fetchPage(site.baseUrl + each);
  firstRender.push(ms);
  bodies.set(each, body);
  const file = path.join(tempDir, "files", each === "/" ? "index" : new URL(each, site.baseUrl).pathname);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.html`, body);
}
const nginx = await startNginx();

type Measured = { rate: number; p50: number; p99: number; bad: number };

async function measure(baseUrl: string, paths: string[], connections: number): Promise<Measured> {
  const requests = paths.map((each) => ({ path: each, headers: HEADERS }));
  const found = await autocannon({ url: baseUrl, connections, duration: seconds, requests });
  return {
    rate: found.requests.average,
    p50: found.latency.p50,
    p99: found.latency.p99,
    bad: found.errors + found.timeouts + found.non2xx,
  };
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

async function rounded(baseUrl: string, paths: string[], connections: number): Promise<Measured> {
  const all: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await measure(baseUrl, paths, connections));
  return {
    rate: Math.round(median(all.map(({ rate }) => rate))),
    p50: median(all.map(({ p50 }) => p50)),
    p99: median(all.map(({ p99 }) => p99)),
    bad: all.reduce((sum, { bad }) => sum + bad, 0),
  };
}

console.log(
  `${os.cpus().length} cores of ${os.cpus()[0]?.model}, shared with the load; Node ${process.version}; load average ${os.loadavg()[0]?.toFixed(1)}`,
);
console.log(
  `start to first answer: ${Math.round(startMs)} ms; first render of ${firstRender.length} pages: median ${Math.round(median(firstRender))} ms`,
);
console.log(
  "\n| page | connections | site: requests/s, p50, p99 ms | nginx in front | nginx, plain files | front/files | not answered well |\n| --- | --- | --- | --- | --- | --- | --- |",
);
for (const [kind, paths] of Object.entries(KINDS))
  for (const connections of kind === "100 senators" ? CONNECTIONS : [100]) {
    const alone = await rounded(site.baseUrl, paths, connections);
    const front = await rounded(nginx.front, paths, connections);
    const files = await rounded(nginx.files, paths, connections);
    const cell = ({ rate, p50, p99 }: Measured) => `${rate}, ${p50}, ${p99}`;
    console.log(
      `| ${kind} | ${connections} | ${cell(alone)} | ${cell(front)} | ${cell(files)} | ${Math.round((100 * front.rate) / files.rate)} % | ${alone.bad + front.bad} |`,
    );
  }
await nginx.stop();
console.log("\n| beside it, 10 connections | requests/s, p50, p99 ms | not answered well |\n| --- | --- | --- |");
const compareWith = async (name: string, baseUrl: string, paths: string[]) => {
  const found = await rounded(baseUrl, paths, 10);
  console.log(`| ${name} | ${found.rate}, ${found.p50}, ${found.p99} | ${found.bad} |`);
};
await compareWith("100 senators", site.baseUrl, senators);
for (const each of UNCACHED_PATHS) await compareWith(each, site.baseUrl, [each]);
const lengths = senators.map((each) => bodies.get(each)?.length ?? 0);
const bare = await startBareNext(tempDir, median(lengths));
await compareWith("one bare page of `next start`, as long as a senator's", bare.baseUrl, ["/"]);
await bare.stop();
const wordPress = await startWordPress(tempDir, senators.map(asPage));
if (wordPress) await compareWith("the same 100 senators in WordPress", wordPress.baseUrl, wordPress.paths);
await wordPress?.stop();
console.log(`\nprocessor time of the site for one kept senator page: ${(await processorTime()).toFixed(2)} ms`);
await site.stop();
await database.close();
fs.rmSync(tempDir, { recursive: true, force: true });
process.exit();

/** The words of a page, without what stands around them on every page. */
function asPage(baseUrl: string): { title: string; html: string } {
  const html = /<main[^>]*>([\s\S]*)<\/main>/.exec(bodies.get(baseUrl) ?? "")?.[1] ?? "";
  return { title: baseUrl, html };
}

/** Milliseconds of one core for one request: what a machine that is busy with other things does not change much. */
async function processorTime(): Promise<number> {
  const pid = processOf(site);
  const used = () => {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    // In hundredths of a second: in user mode, and in the kernel.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  };
  const before = used();
  const requests = senators.map((each) => ({ path: each, headers: HEADERS }));
  const found = await autocannon({ url: site.baseUrl, connections: 100, duration: seconds, requests });
  return (used() - before) / found.requests.total;
}

/** The shipped configuration without TLS, and beside it the same bytes as files, packed beforehand as nginx packs them. */
async function startNginx() {
  const program = ensureNginx();
  if (!program) throw new Error("nginx is needed for this measurement");
  const filesPort = await findFreePort();
  for (const file of fs.globSync(path.join(tempDir, "files/**/*.html")))
    fs.writeFileSync(`${file}.gz`, gzipSync(fs.readFileSync(file)));
  const more = `sendfile on; tcp_nopush on; types { text/html html; } keepalive_requests 100000; gzip_static on; open_file_cache max=1000;
server { listen ${filesPort}; root ${tempDir}/files; location = / { try_files /index.html =404; } location / { try_files $uri.html =404; } }`;
  const front = await startShippedNginx(tempDir, [site.baseUrl], { program, more });
  return { front: front.baseUrl, files: `http://127.0.0.1:${filesPort}`, stop: () => front.stop() };
}
