import { createHmac } from "node:crypto";
import fs from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";
import { parseRow } from "#data/database/parse-rows.ts";
import { findFreePort, isPortFree } from "#processes/ports.ts";
import { withProcessLock } from "#processes/process-lock.ts";
import { UserFacingError } from "#processes/user-facing-error.ts";
import { APP_ROLE } from "./app-role.ts";
import { type Access, prepareDataDirectory, readAccess, writeAccess } from "./data-directory.ts";
import { findPostgresBinaries } from "./postgres-binaries.ts";
import {
  findPostmaster,
  lastComplaint,
  removeStalePidFile,
  type ServerSettings,
  spawnPostmaster,
  stopPostmaster,
} from "./postmaster.ts";

const TENANT = "said-and-voted tenant";
const ATTEMPTS = 5;

export type BundledServer = {
  /** The address of a database on it, whether or not there is one of that name. */
  url(database: string): string;
  /** The same for the account of the site, which there is once `ensureAppRole` has made it. */
  appUrl(database: string): string;
  /** Leaves the server; the last process to leave stops it. */
  close(): Promise<void>;
  /** Calls back when the server goes away under us. */
  whenLost(callback: () => void): void;
};

/**
 * The bundled PostgreSQL on a data directory: found running, or started. Every process that uses it holds one
 * connection, so that PostgreSQL itself knows who is still there, a killed process included.
 */
export async function openBundledServer(directory: string, settings: ServerSettings = {}): Promise<BundledServer> {
  const lock = `${directory}.lock`;
  const { access, tenant } = await withProcessLock(
    lock,
    async () => (await join(directory)) ?? (await start(directory, settings)),
  );
  let closing = false;
  return {
    url: (database) => urlOf(access, database),
    appUrl: (database) => urlOf(access, database, { role: APP_ROLE, password: appPassword(access) }),
    whenLost: (callback) => tenant.once("end", () => closing || callback()),
    close: () =>
      withProcessLock(lock, async () => {
        closing = true;
        const others = await otherTenants(tenant);
        await tenant.end().catch(() => {});
        if (others === 0) await stopPostmaster(directory);
      }),
  };
}

type Joined = { access: Access; tenant: pg.Client };

/** Connects to the server that already runs on this directory; null when none does, or another one has the port. */
async function join(directory: string): Promise<Joined | null> {
  const access = readAccess(directory);
  if (!access || findPostmaster(directory) === null) return null;
  const tenant = new pg.Client({
    connectionString: urlOf(access, "postgres"),
    application_name: TENANT,
    connectionTimeoutMillis: 5000,
  });
  // A lost connection is reported by "end"; without a listener the error would end the process.
  tenant.on("error", () => {});
  try {
    await tenant.connect();
    const { rows } = await tenant.query("SHOW data_directory");
    const { data_directory: held } = parseRow(z.object({ data_directory: z.string() }), rows);
    if (fs.realpathSync(held) === fs.realpathSync(directory)) return { access, tenant };
  } catch {
    // Not up, going down, or not ours.
  }
  await tenant.end().catch(() => {});
  return null;
}

async function start(directory: string, settings: ServerSettings): Promise<Joined> {
  const binaries = await findPostgresBinaries();
  let password: string | null = null;
  let port = readAccess(directory)?.port;
  for (let attempt = 1; ; attempt += 1) {
    const leftover = await awaitLeftover(directory);
    if (leftover) return leftover;
    removeStalePidFile(directory);
    password ??= prepareDataDirectory(directory, binaries);
    // A refused attempt may be the port's fault, lost between the check and the start.
    if (port === undefined || attempt > 1 || !(await isPortFree(port, "127.0.0.1"))) port = await findFreePort();
    writeAccess(directory, { port, password });
    const child = spawnPostmaster(directory, port, binaries, settings);
    let ended = false;
    child.once("exit", () => (ended = true));
    child.once("error", () => (ended = true));
    while (!ended) {
      const joined = await join(directory);
      if (joined) return joined;
      await wait(50);
    }
    if (attempt === ATTEMPTS)
      throw new UserFacingError(`The bundled PostgreSQL does not start: ${lastComplaint(directory)}`);
    // Just after a `kill -9` its orphaned processes still hold their shared memory.
    await wait(250 * 2 ** attempt);
  }
}

/** A server that is still starting, recovering or stopping is waited for. */
async function awaitLeftover(directory: string): Promise<Joined | null> {
  const deadline = Date.now() + 60_000;
  while (findPostmaster(directory) !== null) {
    const joined = await join(directory);
    if (joined) return joined;
    if (Date.now() > deadline)
      throw new UserFacingError(
        `A PostgreSQL server runs on ${directory} (process ${findPostmaster(directory)}) and cannot be reached; stop it and start again.`,
      );
    await wait(100);
  }
  return null;
}

async function otherTenants(tenant: pg.Client): Promise<number> {
  const others =
    "SELECT count(*)::int AS count FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()";
  // A connection that no longer answers belongs to a server that is gone; stopping it again does no harm.
  return tenant.query(others, [TENANT]).then(
    ({ rows }) => parseRow(z.object({ count: z.number() }), rows).count,
    () => 0,
  );
}

/** Follows from the superuser's, which does not follow from it. */
function appPassword({ password }: Access): string {
  return createHmac("sha256", password).update(APP_ROLE).digest("hex");
}

type Login = { role: string; password: string };

function urlOf(access: Access, database: string, login?: Login): string {
  const { port } = access;
  const { role, password } = login ?? { role: "postgres", password: access.password };
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}
