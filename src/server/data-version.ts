import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { type DataVersionReading, readDataVersion } from "#data/history/data-version.ts";
import { log } from "#log.ts";

/** An edit made through another server of the site is seen by this one within so many milliseconds. */
const EVERY_MS = 100;
const TIMEOUT_MS = 2500;
/** One late answer may be the fault of a busy machine; two in a row are not. */
const LATE_RESPONSES = 2;
const ATTEMPTS_AT_START = 3;

export type DataVersionMonitor = {
  /** What was read last; null while the database cannot be reached. */
  readonly latest: DataVersionReading | null;
  /** Reads it now; null where the database does not answer. */
  read(): Promise<DataVersionReading | null>;
  /** Waits so many milliseconds at most for a database that does not answer. */
  awaitReachable(milliseconds: number): Promise<boolean>;
  close(): Promise<void>;
};

/**
 * Polls the data version and calls back when it has changed since the last read, an outage of the database
 * in between included. Asking is simpler than being notified, and notices a connection that is dead without saying so.
 */
export async function monitorDataVersion(databaseUrl: string, onChange: () => void): Promise<DataVersionMonitor> {
  let client: pg.Client | null = null;
  let latest: DataVersionReading | null = null;
  let lastTime: string | null = null;
  let reading: Promise<DataVersionReading | null> | null = null;
  let late = 0;
  let closed = false;

  async function connected(): Promise<pg.Client> {
    if (client) return client;
    const opened = new pg.Client({
      connectionString: databaseUrl,
      application_name: "said-and-voted data version",
      connectionTimeoutMillis: TIMEOUT_MS,
      query_timeout: TIMEOUT_MS,
    });
    opened.on("error", () => drop(opened));
    await opened.connect();
    client = opened;
    return opened;
  }

  function drop(lost: pg.Client | null): void {
    if (client === lost) client = null;
    void lost?.end().catch(() => {});
  }

  function note(found: DataVersionReading | null, reason?: unknown): void {
    if (!found && latest)
      log.error({ reason: String(reason) }, "the database cannot be reached; cached pages are still served");
    if (found && !latest && lastTime !== null) log.info("the database can be reached again");
    if (found && latest && found.writable !== latest.writable)
      log.warn({ writable: found.writable }, "whether the database can be written has changed");
    latest = found;
    if (!found) return;
    const current = `${found.day} ${found.version}`;
    const changed = lastTime !== null && lastTime !== current;
    lastTime = current;
    if (changed) onChange();
  }

  async function readOnce(): Promise<DataVersionReading | null> {
    try {
      note(await readDataVersion(await connected()));
      late = 0;
    } catch (error) {
      drop(client);
      late = /timeout/i.test(String(error)) ? late + 1 : LATE_RESPONSES;
      if (late >= LATE_RESPONSES) note(null, error);
    }
    return latest;
  }

  /** One reading at a time; who asks during one is given the next, which begins after the question. */
  async function read(): Promise<DataVersionReading | null> {
    const before = reading;
    if (before) await before;
    reading ??= readOnce().finally(() => {
      reading = null;
    });
    return reading;
  }

  // At the start nothing is kept yet, so that a late answer is worth asking again for.
  for (let attempt = 1; attempt <= ATTEMPTS_AT_START && !(await read()); attempt += 1);
  const timer = setInterval(() => {
    if (!reading) void read();
  }, EVERY_MS);
  timer.unref();

  return {
    get latest() {
      return latest;
    },
    read,
    async awaitReachable(milliseconds) {
      const deadline = Date.now() + milliseconds;
      while (!latest && Date.now() < deadline && !closed) await wait(EVERY_MS);
      return latest !== null;
    },
    async close() {
      if (closed) return;
      closed = true;
      clearInterval(timer);
      await reading;
      drop(client);
    },
  };
}
