import { execFileSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { type BundledServer, openBundledServer } from "#postgres/bundled-server.ts";
import { withClient } from "#postgres/database.ts";
import { findPostmaster } from "#postgres/postmaster.ts";
import { cuttableWay } from "./cut-network.ts";
import { fetchPage, filledReport, type Row, sendReport, serveSite, until } from "./site.ts";

const [CACHED_PATH, UNCACHED_PATH, DYNAMIC_PATH] = ["/senators/jon-tester", "/senators/bob-casey", "/search?q=jail"];

/** The database is killed at random moments while rows are written, and each that was acknowledged is looked for. */
export async function killDatabase(directory: string, name: string, times: number): Promise<Row> {
  let acknowledged = 0;
  let present = 0;
  for (let time = 0; time < times; time += 1) {
    const server = await openBundledServer(directory);
    const url = server.url(name);
    await withClient(url, (client) => client.query("CREATE TABLE IF NOT EXISTS written (n int PRIMARY KEY)"));
    const before = acknowledged;
    const writing = withClient(url, async (client) => {
      for (;;) {
        await client.query("INSERT INTO written VALUES ($1)", [acknowledged]);
        acknowledged += 1;
      }
    }).catch(() => {});
    await wait(50 + Math.random() * 400);
    killPostgres(directory);
    await writing;
    // The row on its way when it died may or may not be there; its number is not used again.
    acknowledged += 1;
    const again = await openBundledServer(directory);
    present += await withClient(again.url(name), async (client) => {
      const { rows } = await client.query("SELECT count(*)::int AS n FROM written WHERE n >= $1 AND n < $2", [
        before,
        acknowledged - 1,
      ]);
      return rows[0].n as number;
    });
    await again.close();
  }
  const written = acknowledged - times;
  return {
    fault: `kill -9 of PostgreSQL while rows are written, ${times} times`,
    happened: `recovered each time; ${written} rows acknowledged, ${present} found`,
    lost: written === present ? "nothing" : `${written - present} rows`,
    passed: written === present,
  };
}

export function killPostgres(directory: string): void {
  const pid = findPostmaster(directory);
  if (pid === null) throw new Error("no PostgreSQL to kill");
  const children = execFileSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" })
    .trim()
    .split(/\s+/);
  for (const each of [pid, ...children.map(Number)]) process.kill(each, "SIGKILL");
}

/** The database goes away under a running site, by being killed, and comes back. */
export async function databaseOutage(
  directory: string,
  first: BundledServer,
  name: string,
): Promise<{ row: Row; server: BundledServer }> {
  const site = await serveSite(first.url(name));
  await fetchPage(site.baseUrl + CACHED_PATH);
  killPostgres(directory);
  await until(async () => (await fetchPage(`${site.baseUrl}/health/ready`)).status === 503);
  const cached = await fetchPage(site.baseUrl + CACHED_PATH);
  const [page, dynamic] = [await fetchPage(site.baseUrl + UNCACHED_PATH), await fetchPage(site.baseUrl + DYNAMIC_PATH)];
  const readable = [page, dynamic].every(
    ({ status, retryAfter, body }) =>
      status === 503 && retryAfter === "30" && body.includes("cannot be reached just now"),
  );
  const back = performance.now();
  const server = await openBundledServer(directory);
  const started = performance.now() - back;
  const recovered = await until(async () => (await fetchPage(site.baseUrl + DYNAMIC_PATH)).status === 200);
  await site.stop();
  // `first` is not closed: it would stop whatever server runs on the directory now.
  const passed = cached.status === 200 && readable && recovered < 5000;
  const happened = `a cached page ${cached.status} in ${Math.round(cached.ms)} ms; others 503 with Retry-After in ${Math.round(Math.max(page.ms, dynamic.ms))} ms; ready ${Math.round(recovered)} ms after the database (itself back in ${Math.round(started)} ms)`;
  return {
    row: { fault: "the database is killed under the site, and started again", happened, lost: "nothing", passed },
    server,
  };
}

/** The way to the database is cut without either end being told. */
export async function networkCut(databaseUrl: string): Promise<Row> {
  const way = await cuttableWay(databaseUrl);
  const site = await serveSite(way.url);
  await fetchPage(site.baseUrl + CACHED_PATH);
  way.cut();
  const cached = await fetchPage(site.baseUrl + CACHED_PATH);
  const page = await fetchPage(site.baseUrl + UNCACHED_PATH);
  const later = await fetchPage(site.baseUrl + DYNAMIC_PATH);
  way.fix();
  const recovered = await until(async () => (await fetchPage(site.baseUrl + DYNAMIC_PATH)).status === 200);
  await site.stop();
  way.close();
  return {
    fault: "the network to the database is cut, in silence",
    happened: `a cached page ${cached.status} in ${Math.round(cached.ms)} ms; the first other ${page.status} after ${Math.round(page.ms)} ms, the next ${later.status} in ${Math.round(later.ms)} ms; fixed, well again in ${Math.round(recovered)} ms`,
    lost: "nothing",
    passed: cached.status === 200 && page.status === 503 && later.status === 503 && recovered < 5000,
  };
}

/** The database can be read and not written: the report form says so, and keeps what was typed. */
export async function readOnly(server: BundledServer, name: string): Promise<Row> {
  const set = (value: string) =>
    withClient(server.url("postgres"), (client) =>
      client.query(`ALTER DATABASE ${name} SET default_transaction_read_only = ${value}`),
    );
  await set("on");
  const site = await serveSite(server.url(name));
  const text = "A correction that nobody must have to type again.";
  const page = await fetchPage(site.baseUrl + CACHED_PATH);
  const form = await filledReport(site, text);
  const response = form ? await sendReport(site, form) : null;
  await site.stop();
  await set("off");
  const saysReadOnly = Boolean(response?.body.includes("can be read but not changed at the moment"));
  const keepsText = Boolean(response?.body.includes(text));
  return {
    fault: "the database can be read and not written",
    happened: `pages ${page.status}; the form ${saysReadOnly ? "says so" : `does not say so (${response?.status ?? "there is none"})`} and ${keepsText ? "keeps" : "loses"} what was typed`,
    lost: keepsText ? "nothing" : "what was typed",
    passed: page.status === 200 && saysReadOnly && keepsText,
  };
}

export type EditableSource = { id: number; path: string };

/** A source that has a page. */
export async function findASource(databaseUrl: string): Promise<EditableSource> {
  const id = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query("SELECT min(source_id) AS id FROM statements WHERE status = 'published'");
    return rows[0].id as number;
  });
  return { id, path: `/sources/${id}` };
}

/** Changes its title as another server of the site would: the data version moves with it. */
export function editASource(databaseUrl: string, { id }: EditableSource, title: string): Promise<void> {
  return withClient(databaseUrl, async (client) => {
    await client.query("BEGIN");
    await client.query("UPDATE sources SET title = $1 WHERE source_id = $2", [title, id]);
    await client.query("SELECT bump_data_version()");
    await client.query("COMMIT");
  });
}

/** Two servers on one database: a change made elsewhere, until it is seen through each. */
export async function twoServers(databaseUrl: string, times: number): Promise<Row> {
  const sites = [await serveSite(databaseUrl), await serveSite(databaseUrl)];
  const delays: number[] = [];
  const source = await findASource(databaseUrl);
  for (let time = 1; time <= times; time += 1) {
    const title = `A made-up title, number ${time}`;
    for (const site of sites) await fetchPage(site.baseUrl + source.path);
    await editASource(databaseUrl, source, title);
    const seen = sites.map((site) =>
      until(async () => (await fetchPage(site.baseUrl + source.path)).body.includes(title), 5000, 10),
    );
    delays.push(Math.max(...(await Promise.all(seen))));
  }
  // One of them dies; the other does not notice.
  const [first, second] = sites as [(typeof sites)[0], (typeof sites)[0]];
  await first.stop();
  const alone = await fetchPage(second.baseUrl + CACHED_PATH);
  await second.stop();
  const worst = Math.round(Math.max(...delays));
  return {
    fault: `an edit elsewhere, two servers on one PostgreSQL, ${times} times; then one of them ends`,
    happened: `seen through both after ${worst} ms at the latest; the other goes on (${alone.status})`,
    lost: "nothing",
    passed: worst <= 1000 && alone.status === 200,
  };
}
