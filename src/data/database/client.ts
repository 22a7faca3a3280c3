import "server-only";
import { env } from "#env.ts";
import type { PrismaClient } from "../generated/client.ts";
import { connect, READER_TIMEOUTS } from "./connect.ts";

// Kept on globalThis, because a hot reload in development runs this file again and would open new connections.
const cached = globalThis as typeof globalThis & { recordDatabase?: PrismaClient };

/** The one client of this process, made when it is first asked for, so that a build needs no database. */
export function database(): PrismaClient {
  cached.recordDatabase ??= connect(env().DATABASE_URL, READER_TIMEOUTS);
  return cached.recordDatabase;
}
