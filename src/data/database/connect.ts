import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "../generated/client.ts";

/** What a save is given: everything in it becomes true together or not at all. */
export type Transaction = Prisma.TransactionClient;

/** What opens transactions. The caller of `connect` has one, and disconnects it. */
export type Database = PrismaClient;

/** As many connections as one process may hold; two processes stay far below PostgreSQL's usual hundred. */
const CONNECTIONS = 8;

/**
 * For whoever has a reader waiting: milliseconds after which a connection, or an answer, is no longer waited for. A
 * network that is cut says nothing at all. The poller of the data version finds that out soon; a process that has
 * just begun, on a machine that is busy, may well be five seconds late for its own connection.
 */
export const READER_TIMEOUTS = { connectionTimeoutMillis: 15_000, query_timeout: 20_000, keepAlive: true };

/** A client of the record's database at this address. The caller disconnects it. */
export function connect(databaseUrl: string, timeouts: Partial<typeof READER_TIMEOUTS> = {}): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl, max: CONNECTIONS, ...timeouts }) });
}

/** Runs `work` on a `pg` connection of its own, for what moves many rows. */
export async function connectPg<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
