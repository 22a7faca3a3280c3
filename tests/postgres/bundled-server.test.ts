import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { openBundledServer } from "#postgres/bundled-server.ts";
import { withClient } from "#postgres/database.ts";
import { findPostmaster, stopPostmaster } from "#postgres/postmaster.ts";
import { runElsewhere } from "../support/other-process.ts";
import { scratchFolder } from "../support/scratch.ts";

const folder = scratchFolder();
const directory = path.join(folder, "pg18");

// One data directory lives through all of this, so that each case also shows that the earlier ones did no harm.

const ask = <T>(url: string, sql: string) =>
  withClient(url, async (client) => (await client.query<{ answer: T }>(sql)).rows[0]?.answer);
const open = () => openBundledServer(directory);
const rows = async () => {
  const server = await open();
  const count = await ask<number>(server.url("postgres"), "SELECT count(*)::int AS answer FROM kept");
  await server.close();
  return count;
};

const HOLD = `
  import { openBundledServer } from "#postgres/bundled-server.ts";
  const server = await openBundledServer(${JSON.stringify(directory)});
  console.log(server.url("postgres"));
  process.once("message", async () => { await server.close(); process.exit(); });
  process.once("disconnect", () => process.exit());
`;

// Where a case failed half-way.
afterAll(() => stopPostmaster(directory));

test("two first starts at once make one server; the last to leave stops it", async () => {
  const [a, b] = [runElsewhere(HOLD), runElsewhere(HOLD)];
  const [url, same] = await Promise.all([a.line(), b.line()]);
  expect(url).toMatch(/^postgresql:\/\/postgres:[0-9a-f]{48}@127\.0\.0\.1:\d+\/postgres$/);
  expect(same).toBe(url);
  a.child.send("leave");
  await once(a.child, "exit");
  await ask(url, "CREATE TABLE kept AS SELECT 1 AS one");
  b.child.send("leave");
  await once(b.child, "exit");
  expect(findPostmaster(directory)).toBeNull();
});

test("it listens on this machine alone, checks its pages, and keeps its password to itself", async () => {
  const server = await open();
  const setting = (name: string) => ask<string>(server.url("postgres"), `SELECT current_setting('${name}') AS answer`);
  expect(await setting("listen_addresses")).toBe("127.0.0.1");
  expect(await setting("max_connections")).toBe("30");
  expect(await setting("data_checksums")).toBe("on");
  expect(fs.statSync(`${directory}.access.json`).mode & 0o777).toBe(0o600);
  await expect(ask(server.url("postgres").replace(/:[0-9a-f]{48}@/, ":guess@"), "SELECT 1")).rejects.toThrow(
    "it refused the password",
  );
  await server.close();
});

test("kill -9 of the server: its users are told, nothing is lost, the next start works", async () => {
  const server = await open();
  await ask(server.url("postgres"), "INSERT INTO kept VALUES (2)");
  const lost = new Promise<void>((resolve) => server.whenLost(resolve));
  process.kill(findPostmaster(directory) ?? 0, "SIGKILL");
  await lost;
  expect(await rows()).toBe(2);
  await server.close();
});

test("kill -9 of the script: the server lives on, and the next one takes it over", async () => {
  const holder = runElsewhere(HOLD);
  const url = await holder.line();
  const postmaster = findPostmaster(directory);
  await holder.kill("SIGKILL");
  expect(findPostmaster(directory)).toBe(postmaster);
  const server = await open();
  expect(server.url("postgres")).toBe(url);
  await server.close();
  expect(findPostmaster(directory)).toBeNull();
});

test("a note left by a crash that names another program's process", async () => {
  fs.writeFileSync(path.join(directory, "postmaster.pid"), `${process.pid}\n${directory}\n`);
  expect(await rows()).toBe(2);
});

test("a remembered port that another program has taken meanwhile", async () => {
  const { port } = JSON.parse(fs.readFileSync(`${directory}.access.json`, "utf8"));
  const other = net.createServer().listen(port, "127.0.0.1");
  await once(other, "listening");
  expect(await rows()).toBe(2);
  other.close();
});

test("a password file that was lost", async () => {
  fs.rmSync(`${directory}.access.json`);
  expect(await rows()).toBe(2);
});

test("a directory of another major version is refused and left alone", async () => {
  const older = path.join(folder, "older");
  fs.mkdirSync(older);
  fs.writeFileSync(path.join(older, "PG_VERSION"), "17\n");
  fs.writeFileSync(path.join(older, "precious"), "votes");
  await expect(openBundledServer(older)).rejects.toThrow(/was made by PostgreSQL 17 and the bundled one is 18/);
  expect(fs.readdirSync(older).sort()).toEqual(["PG_VERSION", "precious"]);
});

test("a directory that was never finished is put aside, not deleted", async () => {
  const half = path.join(folder, "half");
  fs.mkdirSync(half);
  fs.writeFileSync(path.join(half, "something"), "of somebody's");
  const server = await openBundledServer(half, { fsync: "off" });
  await server.close();
  const aside = fs.readdirSync(folder).find((name) => name.startsWith("half.unfinished-")) ?? "";
  expect(fs.readFileSync(path.join(folder, aside, "something"), "utf8")).toBe("of somebody's");
});
