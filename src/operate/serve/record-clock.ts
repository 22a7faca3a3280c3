import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { type ClockReading, readRecordClock } from "#data/record-clock.ts";
import { log } from "#log.ts";

/** An edit made through another server of the site is seen by this one within so many milliseconds. */
const EVERY_MS = 100;
const PATIENCE_MS = 2500;
/** One late answer may be the fault of a busy machine; two in a row are not. */
const LATE_ANSWERS = 2;
const ATTEMPTS_AT_START = 3;

export type RecordClock = {
  /** What was read last; null while the database cannot be reached. */
  readonly latest: ClockReading | null;
  /** Reads it now; null where the database does not answer. */
  read(): Promise<ClockReading | null>;
  /** Waits so many milliseconds at most for a database that does not answer. */
  awaitReachable(milliseconds: number): Promise<boolean>;
  close(): Promise<void>;
};

/**
 * Follows the clock of the record: calls back whenever it has moved since it was last read, an outage of the database
 * in between included. Asking is simpler than being notified, and notices a connection that is dead without saying so.
 */
export async function followRecordClock(databaseUrl: string, onMove: () => void): Promise<RecordClock> {
  let client: pg.Client | null = null;
  let latest: ClockReading | null = null;
  let lastTime: string | null = null;
  let reading: Promise<ClockReading | null> | null = null;
  let late = 0;
  let closed = false;

  async function connected(): Promise<pg.Client> {
    if (client) return client;
    const made = new pg.Client({
      connectionString: databaseUrl,
      application_name: "said-and-voted clock",
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    });
    made.on("error", () => drop(made));
    await made.connect();
    client = made;
    return made;
  }

  function drop(lost: pg.Client | null): void {
    if (client === lost) client = null;
    void lost?.end().catch(() => {});
  }

  function note(found: ClockReading | null, reason?: unknown): void {
    if (!found && latest) log.error({ reason: String(reason) }, "the database cannot be reached; kept pages go on");
    if (found && !latest && lastTime !== null) log.info("the database can be reached again");
    if (found && latest && found.writable !== latest.writable)
      log.warn({ writable: found.writable }, "whether the database can be written has changed");
    latest = found;
    if (!found) return;
    const moment = `${found.day} ${found.time}`;
    const moved = lastTime !== null && lastTime !== moment;
    lastTime = moment;
    if (moved) onMove();
  }

  async function readOnce(): Promise<ClockReading | null> {
    try {
      note(await readRecordClock(await connected()));
      late = 0;
    } catch (error) {
      drop(client);
      late = /timeout/i.test(String(error)) ? late + 1 : LATE_ANSWERS;
      if (late >= LATE_ANSWERS) note(null, error);
    }
    return latest;
  }

  /** One reading at a time; who asks during one is given the next, which begins after the question. */
  async function read(): Promise<ClockReading | null> {
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
