import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "./generated/client.ts";

/** What a save is given: everything in it becomes true together or not at all. */
export type Transaction = Prisma.TransactionClient;

/** What opens transactions. The caller of `connect` has one, and disconnects it. */
export type Database = PrismaClient;

/** As many connections as one process may hold; two processes stay far below PostgreSQL's usual hundred. */
const CONNECTIONS = 8;

/** A client of the record's database at this address. The caller disconnects it. */
export function connect(databaseUrl: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl, max: CONNECTIONS }) });
}
