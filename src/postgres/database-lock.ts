import { withClient } from "./database.ts";

/** What only one process at a time may do to a database, on any machine. Prisma Migrate takes the lock of this number. */
const KEYS = { migrations: 72_707_369, record: 7_270_115 };

/** Runs `work` under an advisory lock, which PostgreSQL lets go when the process is gone. */
export function withDatabaseLock<T>(databaseUrl: string, key: keyof typeof KEYS, work: () => Promise<T>): Promise<T> {
  return withClient(databaseUrl, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [KEYS[key]]);
    return work();
  });
}
