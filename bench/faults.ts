/**
 * Breaks a running site in every way that we could think of, and prints a table of what came of it. Works on the built
 * site and on a PostgreSQL of its own that keeps its promises (fsync is on). `npm run build` first, then
 * `node scripts/with-node24.mjs bench/faults.ts [few]`; exit code 1 where something did not hold.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openBundledServer } from "#operate/bundled-server.ts";
import { withClient } from "#operate/database.ts";
import { deployMigrations } from "#operate/migrations.ts";
import { inventedAddresses, overload, slowAndHuge } from "./faults/crowd-faults.ts";
import { databaseGone, killDatabase, networkCut, readOnly, twoServers } from "./faults/database-faults.ts";
import { type Row, serveSite } from "./faults/site.ts";

const few = process.argv.includes("few");
const NAME = "faults";
const room = fs.mkdtempSync(path.join(os.tmpdir(), "faults-"));
fs.chmodSync(room, 0o755);
const directory = path.join(room, "pg");
const rows: Row[] = [];

function note(row: Row): void {
  rows.push(row);
  console.log(`| ${row.fault} | ${row.happened} | ${row.lost} | ${row.held ? "yes" : "**no**"} |`);
}

const first = await openBundledServer(directory);
await withClient(first.url("postgres"), (client) => client.query(`CREATE DATABASE ${NAME}`));
await deployMigrations({ databaseUrl: first.url(NAME) });
const { loadShippedRecord } = await import("#import/shipped-record.ts");
await loadShippedRecord({ databaseUrl: first.url(NAME) });
await first.close();

console.log("| fault | what happened | what was lost | held |\n| --- | --- | --- | --- |");
note(await killDatabase(directory, NAME, few ? 3 : 20));
const { row, server } = await databaseGone(directory, NAME);
note(row);
note(await networkCut(server.url(NAME)));
note(await readOnly(server, NAME));
note(await twoServers(server.url(NAME), few ? 3 : 20));
const site = await serveSite(server.url(NAME));
note(await inventedAddresses(site, few ? 1000 : 10_000));
note(await overload(site, few ? 10 : 60, 250));
note(await slowAndHuge(site, few ? 1000 : 10_000));
await site.stop();
await server.close();
fs.rmSync(room, { recursive: true, force: true });
process.exit(rows.every(({ held }) => held) ? 0 : 1);
