/**
 * Breaks a running site in every way that we could think of, and prints a table of what came of it. Works on the built
 * site and on a PostgreSQL of its own that keeps its promises (fsync is on). `npm run build` first, then
 * `node scripts/with-pinned-node.mjs bench/faults.ts [few] [NAME …]`: few of each, and of these rows alone; exit code 1 where
 * something did not hold. nginx, libfaketime and the right to mount a small disk are used where they are there.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openBundledServer } from "#postgres/bundled-server.ts";
import { withClient } from "#postgres/database.ts";
import { deployMigrations } from "#postgres/migrations.ts";
import { disconnectingClients, nonexistentPaths, overload, slowAndHuge, slowForms } from "./faults/crowd-faults.ts";
import { databaseOutage, killDatabase, networkCut, readOnly, twoServers } from "./faults/database-faults.ts";
import { atReverseProxy } from "./faults/edge.ts";
import { diskFull } from "./faults/full-disk.ts";
import { readersOnReplica } from "./faults/replica-faults.ts";
import { type Row, serveSite } from "./faults/site.ts";
import { clockJump, damagedBuild, killSite } from "./faults/site-faults.ts";
import { twoDeploys } from "./faults/two-deploys.ts";

const only = process.argv.slice(2).filter((word) => word !== "few");
const few = process.argv.includes("few");
const NAME = "faults";
const tempDir = fs.mkdtempSync(path.join(os.tmpdir(), "faults-"));
fs.chmodSync(tempDir, 0o755);
const directory = path.join(tempDir, "pg");
let passed = true;

/** Null is a row that this machine cannot make. One that fails does not keep the others from being made. */
async function row(name: string, make: () => Promise<Row | null>): Promise<void> {
  if (only.length > 0 && !only.includes(name)) return;
  const finished = await make().catch(
    (error): Row => ({ fault: name, happened: String(error), lost: "?", passed: false }),
  );
  if (!finished) return console.log(`| ${name} | not tried: this machine lacks what it takes | – | – |`);
  passed &&= finished.passed;
  console.log(
    `| ${finished.fault} | ${finished.happened} | ${finished.lost} | ${finished.passed ? "yes" : "**no**"} |`,
  );
}

// Reports come from as many invented networks, as behind a proxy.
process.env.TRUSTED_PROXIES = "1";
const first = await openBundledServer(directory);
await withClient(first.url("postgres"), (client) => client.query(`CREATE DATABASE ${NAME}`));
await deployMigrations({ databaseUrl: first.url(NAME) });
const { loadSeedData } = await import("#import/seed/seed-database.ts");
await loadSeedData({ databaseUrl: first.url(NAME) });
await first.close();

console.log(`${os.cpus().length} cores of ${os.cpus()[0]?.model}; load average ${os.loadavg()[0]?.toFixed(1)}\n`);
console.log("| fault | what happened | what was lost | held |\n| --- | --- | --- | --- |");
await row("kill-database", () => killDatabase(directory, NAME, few ? 3 : 20));
let server = await openBundledServer(directory);
await row("database-gone", async () => {
  const outage = await databaseOutage(directory, server, NAME);
  server = outage.server;
  return outage.row;
});
await row("replica", async () => {
  const done = await readersOnReplica(directory, server, NAME, few ? 5 : 20);
  server = done.server;
  return done.row;
});
const url = server.url(NAME);
await row("network", () => networkCut(url));
await row("read-only", () => readOnly(server, NAME));
await row("kill-site", () => killSite(url, few ? 3 : 20));
await row("damaged-build", () => damagedBuild(url));
await row("clock", () => clockJump(url));
await row("two-deploys", () => twoDeploys(server.url("postgres"), server.url("two_deploys"), "two_deploys"));
await row("two-servers", () => twoServers(url, few ? 3 : 20));
await row("edge", () => atReverseProxy(url, tempDir, few ? 8 : 40));
await row("full-disk", () => diskFull(tempDir, NAME));
const site = await serveSite(url);
await row("invented", () => nonexistentPaths(site, few ? 1000 : 10_000));
await row("overload", () => overload(site, few ? 10 : 600, 250));
await row("door", () =>
  overload(site, few ? 10 : 60, 500, { path: "/admin/sign-in", description: "the page to sign in" }),
);
await row("slow-forms", () => slowForms(site, few ? 30 : 200));
await row("fickle", () => disconnectingClients(site, few ? 50 : 500, few ? 5 : 60));
await row("slow-and-huge", () => slowAndHuge(site, few ? 1000 : 10_000));
await site.stop();
await server.close();
fs.rmSync(tempDir, { recursive: true, force: true });
process.exit(passed ? 0 : 1);
