import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openBundledServer } from "#postgres/bundled-server.ts";
import { withClient } from "#postgres/database.ts";
import { deployMigrations } from "#postgres/migrations.ts";
import { fetchPage, filledReport, type Row, sendReport, serveSite, until } from "./site.ts";

const SMALL_DISK_MB = 400;
/** So that what is written is soon more than the disk holds, and not more than PostgreSQL would keep of it. */
const SETTINGS = { max_wal_size: "64MB", min_wal_size: "32MB" };

/** The disk of the database fills up while rows are written. Null where no small disk can be mounted (not root, or a container). */
export async function diskFull(tempDir: string, name: string): Promise<Row | null> {
  const disk = path.join(tempDir, "small-disk");
  fs.mkdirSync(disk);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${SMALL_DISK_MB}m,mode=755`, "tmpfs", disk]);
  if (mounted.status !== 0) return null;
  try {
    return await fillAndFree(disk, name);
  } finally {
    spawnSync("umount", ["--lazy", disk]);
  }
}

async function fillAndFree(disk: string, name: string): Promise<Row> {
  const directory = path.join(disk, "pg");
  const server = await openBundledServer(directory, SETTINGS);
  const url = server.url(name);
  await withClient(server.url("postgres"), (client) => client.query(`CREATE DATABASE ${name}`));
  await deployMigrations({ databaseUrl: url });
  const { loadSeedData } = await import("#import/seed/seed-database.ts");
  await loadSeedData({ databaseUrl: url });
  const site = await serveSite(url);
  const text = "A made-up report that nobody must have to type again.";
  const form = await filledReport(site, text);
  await fetchPage(`${site.baseUrl}/senators/jon-tester`);

  await withClient(url, (client) => client.query("CREATE TABLE filling (n int PRIMARY KEY, filler text)"));
  const filler = path.join(disk, "filler");
  const writing = writeUntilRefused(url);
  await wait(500);
  fillUp(filler);
  const { acknowledged, refusedWith } = await writing;
  const cached = await fetchPage(`${site.baseUrl}/senators/jon-tester`);
  const uncached = await fetchPage(`${site.baseUrl}/senators/bob-casey`);
  const response = form ? await sendReport(site, form, 5000) : null;
  const keepsText = Boolean(response?.body.includes(text)) && response?.status !== 303;
  fs.rmSync(filler);
  const recovered = await until(async () => {
    const again = await filledReport(site, "A made-up report, sent again.");
    return again !== null && (await sendReport(site, again, 5001)).status === 303;
  }, 60_000);
  const present = await withClient(url, async (client) => {
    const { rows } = await client.query("SELECT count(*)::int AS n FROM filling");
    return rows[0].n as number;
  });
  await site.stop();
  await server.close();
  const readers = [cached.status, uncached.status];
  return {
    fault: "the disk of the database is full",
    happened: `${acknowledged} rows acknowledged, then refused (${refusedWith}); a cached page ${readers[0]}, another ${readers[1]}; the form ${keepsText ? "keeps" : "loses"} what was typed; room made, a report is taken after ${Math.round(recovered)} ms; ${present} rows found`,
    lost: present >= acknowledged && keepsText ? "nothing" : `${acknowledged - present} rows`,
    passed:
      readers[0] === 200 &&
      (readers[1] === 200 || readers[1] === 503) &&
      keepsText &&
      acknowledged > 0 &&
      present >= acknowledged &&
      recovered < 60_000,
  };
}

/** Leaves no byte free, as another program on the same disk would. */
function fillUp(file: string): void {
  const handle = fs.openSync(file, "w");
  for (const size of [1024 * 1024, 4096]) {
    try {
      for (;;) fs.writeSync(handle, Buffer.alloc(size));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    }
  }
  fs.closeSync(handle);
}

/** What was acknowledged before the first refusal. PostgreSQL goes on in the segments of its log that it has. */
async function writeUntilRefused(url: string): Promise<{ acknowledged: number; refusedWith: string }> {
  let acknowledged = 0;
  const refusedWith = await withClient(url, async (client) => {
    for (; acknowledged < 100_000; acknowledged += 1)
      await client.query("INSERT INTO filling VALUES ($1, repeat('x', 1000))", [acknowledged]);
    return "never";
  }).catch((error) => String(error.code ?? error.message));
  return { acknowledged, refusedWith };
}
