import "server-only";
import { env } from "#env.ts";
import { connect, READERS_PATIENCE } from "./connect.ts";
import type { PrismaClient } from "./generated/client.ts";

// Kept on globalThis, because a hot reload in development runs this file again and would open new connections.
const kept = globalThis as typeof globalThis & { recordDatabase?: PrismaClient };

/** The one client of this process, made when it is first asked for, so that a build needs no database. */
export function database(): PrismaClient {
  kept.recordDatabase ??= connect(env().DATABASE_URL, READERS_PATIENCE);
  return kept.recordDatabase;
}
