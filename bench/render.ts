/**
 * How long the built site takes to make a page that is not kept: each kind of page on the heaviest of its kind, from
 * the address to the packed answer, on each database that is named. The second and later ones are set beside the first:
 * node scripts/with-pinned-node.mjs bench/render.ts [RUNS] DATABASE…
 * A database is an address (postgresql://…), or the folder of a bundled server and a name on it, as in
 * .data/pg18/said_and_voted. `npm run build` first. bench/render/fill.ts adds made-up statements to a copy.
 */
import { spawnSync } from "node:child_process";
import os from "node:os";
import { SMALL_MEMORY } from "#processes/next-process.ts";
import { inProject } from "#processes/project.ts";
import { openNamed } from "./databases.ts";
import { KINDS } from "./render/pages.ts";

type Measured = { pagePath: string; best: number; p50: number; p95: number; cpu: number; bytes: number; gzip: number };

const GOAL_MS = 150;
const args = process.argv.slice(2);
const runs = /^\d+$/.test(args[0] ?? "") ? (args.shift() as string) : "20";
if (args.length === 0)
  throw new Error("Name a database: postgresql://… or the folder of a bundled server and a name on it.");
const databases = await Promise.all(args.map(openNamed));

/** A process of its own for each database, because what the pages are made from is read once and held. */
function once(databaseUrl: string, ...extra: string[]): string[] {
  const ended = spawnSync(
    process.execPath,
    [...SMALL_MEMORY, "--conditions=react-server", inProject("bench/render/once.ts"), runs, ...extra],
    {
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        NODE_ENV: "production",
        AUTH_SECRET: "x".repeat(40),
        SITE_URL: "http://127.0.0.1:3000",
      },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
      maxBuffer: 1 << 28,
    },
  );
  if (ended.status !== 0) throw new Error(`bench/render/once.ts ended with ${ended.status}:\n${ended.stdout}`);
  return ended.stdout.split("\n").filter((line) => /^{"(pagePath|\/)/.test(line));
}

try {
  const [first, ...others] = databases.map(({ url }) => url);
  const heaviest = JSON.parse(once(first as string)[0] ?? "{}") as Record<string, string>;
  const pagePaths = KINDS.flatMap(({ kind, pagePaths: named }) => named ?? heaviest[kind] ?? []);
  const measure = (url: string) => once(url, ...pagePaths).map((line) => JSON.parse(line) as Measured);
  const own = measure(first as string);
  const otherResults = others.map(measure);
  const load = os.loadavg().map((each) => each.toFixed(1));
  console.log(
    `${os.cpus().length} cores of ${os.cpus()[0]?.model}; Node ${process.version}; load average ${load.join(", ")}; ${runs} runs each\n`,
  );
  const ms = (value: number) => value.toFixed(1);
  console.log(
    `| page | p50, p95 ms | processor ms | KB, gzip |${otherResults.map(() => " p50, p95 ms | processor ms | × |").join("")}`,
  );
  console.log(`| --- | --- | --- | --- |${otherResults.map(() => " --- | --- | --- |").join("")}`);
  for (const [n, page] of own.entries()) {
    const cells = otherResults.map((found) => {
      const other = found[n] as Measured;
      return ` ${ms(other.p50)}, ${ms(other.p95)} | ${ms(other.cpu)} | ${(other.cpu / page.cpu).toFixed(1)} |`;
    });
    const size = `${(page.bytes / 1024).toFixed(0)}, ${(page.gzip / 1024).toFixed(1)}`;
    console.log(`| ${page.pagePath} | ${ms(page.p50)}, ${ms(page.p95)} | ${ms(page.cpu)} | ${size} |${cells.join("")}`);
  }
  const slow = own.filter(({ p50 }) => p50 > GOAL_MS);
  const all = slow.map(({ pagePath, p50 }) => `${pagePath} ${ms(p50)}`).join(", ");
  console.log(slow.length === 0 ? `\nEvery p50 within ${GOAL_MS} ms.` : `\nNOT within ${GOAL_MS} ms: ${all}.`);
} finally {
  for (const database of databases) await database.close();
}
