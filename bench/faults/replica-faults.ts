import fs from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { type BundledServer, openBundledServer } from "#postgres/bundled-server.ts";
import { readAccess, writeAccess } from "#postgres/data-directory.ts";
import { withClient } from "#postgres/database.ts";
import { findPostmaster } from "#postgres/postmaster.ts";
import { findFreePort } from "#processes/ports.ts";
import { type EditableSource, editASource, findASource, killPostgres } from "./database-faults.ts";
import { fetchPage, filledReport, type Row, sendReport, serveSite, until } from "./site.ts";

/**
 * A streaming replica of the server on `directory`, beside it. The server is stopped for the moment in which its files
 * are copied: that is what a bundled PostgreSQL can do without the tools of a whole one (pg_basebackup).
 */
async function createReplica(
  directory: string,
  primary: BundledServer,
): Promise<{ directory: string; primary: BundledServer }> {
  const copy = `${directory}-replica`;
  await primary.close();
  fs.cpSync(directory, copy, { recursive: true, preserveTimestamps: true });
  const { uid, gid } = fs.statSync(directory);
  for (const file of ["", ...(fs.readdirSync(copy, { recursive: true }) as string[])])
    fs.lchownSync(`${copy}/${file}`, uid, gid);
  fs.writeFileSync(`${copy}/standby.signal`, "");
  fs.chmodSync(copy, 0o700);
  fs.lchownSync(`${copy}/standby.signal`, uid, gid);
  const access = readAccess(directory);
  if (access) writeAccess(copy, { ...access, port: await findFreePort() });
  return { directory: copy, primary: await openBundledServer(directory) };
}

const settingsOf = (primary: BundledServer) => ({ primary_conninfo: primary.url("postgres"), hot_standby: "on" });

/** Readers on a streaming replica: what they see of an edit, of a replica that is late, and of one that dies. */
export async function readersOnReplica(
  directory: string,
  first: BundledServer,
  name: string,
  times: number,
): Promise<{ row: Row; server: BundledServer }> {
  const created = await createReplica(directory, first);
  const { primary } = created;
  let replica = await openBundledServer(created.directory, settingsOf(primary));
  const [atPrimary, atReplica] = [await serveSite(primary.url(name)), await serveSite(replica.url(name))];
  const ready = JSON.parse((await fetchPage(`${atReplica.baseUrl}/health/ready`)).body).database as string;
  const source = await findASource(primary.url(name));

  const delays: number[] = [];
  for (let time = 1; time <= times; time += 1) {
    await fetchPage(atReplica.baseUrl + source.path);
    delays.push(await seenAfter(primary.url(name), source, `On the replica, number ${time}`, atReplica.baseUrl));
  }

  // A replica that is late shows the record as it was, whole, and then as it is.
  await onReplica(replica, "SELECT pg_wal_replay_pause()");
  const late = seenAfter(primary.url(name), source, "Shown late", atReplica.baseUrl);
  await until(async () => (await fetchPage(atPrimary.baseUrl + source.path)).body.includes("Shown late"));
  const meanwhile = await fetchPage(atReplica.baseUrl + source.path);
  await onReplica(replica, "SELECT pg_wal_replay_resume()");
  const caughtUp = Number.isFinite(await late);

  const form = await filledReport(atReplica, "A made-up report to a replica.");
  const response = form ? await sendReport(atReplica, form, 6000) : null;
  const saysSo = Boolean(response?.body.includes("can be read but not changed at the moment"));

  killPostgres(created.directory);
  await until(async () => (await fetchPage(`${atReplica.baseUrl}/health/ready`)).status === 503);
  const cached = await fetchPage(atReplica.baseUrl + source.path);
  const other = await fetchPage(`${atReplica.baseUrl}/senators/bob-casey`);
  const untouched = await fetchPage(`${atPrimary.baseUrl}/search?q=jail`);
  replica = await openBundledServer(created.directory, settingsOf(primary));
  const recovered = await until(
    async () => (await fetchPage(`${atReplica.baseUrl}/senators/bob-casey`)).status === 200,
  );
  await Promise.all([atPrimary.stop(), atReplica.stop()]);
  await replica.close();
  await until(async () => findPostmaster(created.directory) === null);
  const worst = Math.round(Math.max(...delays));
  const row = {
    fault: `readers on a streaming replica: ${times} edits at the primary; the replica is late; it is killed`,
    happened: `it says ${ready}; edits seen through it after ${worst} ms at the latest; while late the page as it was (${meanwhile.status}), then as it is; its form ${saysSo ? "says so and keeps" : "does not keep"} what was typed; killed: a cached page ${cached.status}, another ${other.status}, the server at the primary ${untouched.status}; well again in ${Math.round(recovered)} ms`,
    lost: "nothing",
    passed:
      ready === "read_only" &&
      worst <= 1000 &&
      meanwhile.status === 200 &&
      !meanwhile.body.includes("Shown late") &&
      caughtUp &&
      saysSo &&
      [cached.status, other.status, untouched.status].join() === "200,503,200" &&
      recovered < 5000,
  };
  return { row, server: primary };
}

/** Milliseconds from an edit at the primary until it is seen at an address. */
export async function seenAfter(url: string, source: EditableSource, title: string, site: string): Promise<number> {
  await editASource(url, source, title);
  return until(async () => (await fetchPage(site + source.path)).body.includes(title), 10_000, 10);
}

async function onReplica(replica: BundledServer, statement: string): Promise<void> {
  await withClient(replica.url("postgres"), (client) => client.query(statement));
  await wait(50);
}
