/**
 * How long an import of official files takes, beside the floor below it: reading and JSON.parse of the same files, and
 * COPY of the same rows into the same tables. All of it in one run, on one server, one after the other.
 *
 *   node scripts/with-pinned-node.mjs bench/import.ts --people FILE… --files PATH… [--server postgresql://…/postgres]
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import type pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { findFiles } from "#import/official-files/archives/find-files.ts";
import { importFiles } from "#import/official-files/import-files.ts";
import { loadSeedData } from "#import/seed/seed-database.ts";
import { openBundledServer } from "#postgres/bundled-server.ts";
import { withClient } from "#postgres/database.ts";
import { deployMigrations } from "#postgres/migrations.ts";
import { inProject } from "#processes/project.ts";
import type { Once } from "./import/once.ts";

const { values } = parseArgs({
  options: {
    people: { type: "string", multiple: true, default: [] },
    files: { type: "string", multiple: true, default: [] },
    server: { type: "string" },
  },
});
/** As `npm run import` starts it: what is read is garbage at once, and need not be let grow old. */
const FLAGS = ["--max-semi-space-size=4", "--max-old-space-size=512"];
const TABLES = ["roll_calls", "roll_call_tallies", "votes"];

const server = values.server ? null : await openBundledServer(inProject(".data/bench-pg18"));
const urlOf = (name: string) => {
  if (server) return server.url(name);
  const url = new URL(values.server as string);
  url.pathname = `/${name}`;
  return url.href;
};
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "bench-import-"));
try {
  await prepareBase();
  const first = await importOnce("bench_run", { fresh: true });
  console.log(JSON.stringify(first));
  const second = await importOnce("bench_run", { fresh: false });
  const parse = await timed(readAndParse);
  await dumpRows();
  const copy = await timed(() => copyRows("bench_same", { bare: false }));
  const bare = await timed(() => copyRows("bench_bare", { bare: true }));
  const floor = parse + copy;
  report("read and JSON.parse of the same files", parse);
  report("COPY of the same rows into the same tables", copy);
  report("COPY into tables with the indexes alone", bare);
  report("floor (the first two)", floor);
  report("import", first.seconds, `${(first.seconds / floor).toFixed(2)} × the floor`);
  report("", first.seconds, `${(first.seconds / (parse + bare)).toFixed(2)} × the floor without keys and rules`);
  report("second import, nothing new", second.seconds, `1/${(first.seconds / second.seconds).toFixed(0)} of the first`);
  console.log(`resident memory at most: ${first.megabytes} MB, second ${second.megabytes} MB`);
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
  await server?.close();
}
process.exit();

function report(what: string, seconds: number, note = ""): void {
  console.log(`${what.padEnd(46)} ${seconds.toFixed(1).padStart(7)} s  ${note}`);
}

/** Two to be copied from: tables and all people; and the shipped record besides. */
async function prepareBase(): Promise<void> {
  await recreate("bench_people");
  await deployMigrations({ databaseUrl: urlOf("bench_people") });
  await recreate("bench_base", "bench_people");
  await loadSeedData({ databaseUrl: urlOf("bench_base") });
  for (const name of ["bench_people", "bench_base"])
    await importFiles({ databaseUrl: urlOf(name), what: "people", files: found(values.people) });
}

async function recreate(name: string, template?: string): Promise<void> {
  await withClient(urlOf("postgres"), async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ""}`);
    await client.query("CHECKPOINT");
  });
}

async function* found(paths: readonly string[]) {
  for (const each of paths) yield* findFiles(each);
}

/** In a process of its own, so that its memory is its own. */
async function importOnce(name: string, { fresh }: { fresh: boolean }): Promise<Once> {
  if (fresh) await recreate(name, "bench_base");
  const script = inProject("bench/import/once.ts");
  const child = spawn(process.execPath, ["--conditions=react-server", ...FLAGS, script, urlOf(name), ...values.files], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.on("data", (chunk) => {
    printed += chunk;
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  return JSON.parse(printed);
}

async function readAndParse(): Promise<void> {
  for await (const file of found(values.files)) if ("bytes" in file) JSON.parse(file.bytes.toString("utf8"));
}

function dumpRows(): Promise<void> {
  return withClient(urlOf("bench_run"), async (client) => {
    for (const table of TABLES) {
      const rows = `SELECT t.* FROM ${table} t JOIN roll_calls r USING (roll_call_id) WHERE r.file_sha256 IS NOT NULL`;
      const source = (client as pg.Client).query(copyTo(`COPY (${rows}) TO STDOUT`));
      await pipeline(source, fs.createWriteStream(path.join(scratch, table)));
    }
  });
}

/** Into the very tables, with their keys and rules; or into tables that have nothing but the same indexes. */
async function copyRows(name: string, { bare }: { bare: boolean }): Promise<number> {
  await recreate(name, "bench_people");
  const prefix = bare ? "bare_" : "";
  return withClient(urlOf(name), async (client) => {
    if (bare)
      for (const table of TABLES) await client.query(`CREATE TABLE bare_${table} (LIKE ${table} INCLUDING INDEXES)`);
    const started = performance.now();
    await client.query("BEGIN");
    for (const table of TABLES) {
      const sink = (client as pg.Client).query(copyFrom(`COPY ${prefix}${table} FROM STDIN`));
      await pipeline(fs.createReadStream(path.join(scratch, table), { highWaterMark: 256 * 1024 }), sink);
    }
    await client.query("COMMIT");
    return (performance.now() - started) / 1000;
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  const own = await work();
  return typeof own === "number" ? own : (performance.now() - started) / 1000;
}
