import fs from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";

const SQLITE_BUSY = 5;

export type ProcessLock = { release(): void };

/** What is held stays referenced: a collected database closes its file, and with it the lock. */
const openLocks = new Set<DatabaseSync>();

/**
 * A lock between processes that the operating system itself lets go when its holder dies, however it dies:
 * SQLite's lock on an empty file. A file that merely exists, or a process id in it, would outlive a `kill -9`.
 * `shared`: any number may hold it at once, and nobody else may hold it alone.
 * Never open the lock's file by other means: closing it would drop the lock.
 */
export function tryProcessLock(file: string, { shared = false } = {}): ProcessLock | null {
  const folder = path.dirname(file);
  makeWritable(folder);
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    // Reading holds off whoever wants it alone, and nobody else who reads.
    database.exec(shared ? "BEGIN; SELECT * FROM sqlite_schema" : "BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return null;
    throw error;
  }
  openLocks.add(database);
  return {
    release: () => {
      openLocks.delete(database);
      database.close();
    },
  };
}

/** Runs `work` while holding the lock, waiting for whoever holds it now. */
export async function withProcessLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  let lock = tryProcessLock(file);
  while (!lock) {
    await wait(100);
    lock = tryProcessLock(file);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/** On a read-only disk mkdir itself would complain of something else. */
function makeWritable(folder: string): void {
  const exists = fs.existsSync(folder);
  fs.accessSync(exists ? folder : path.dirname(folder), fs.constants.W_OK);
  if (!exists) fs.mkdirSync(folder, { recursive: true });
}
