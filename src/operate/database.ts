import pg from "pg";
import { operatorEnvironment } from "#env.ts";
import { type BundledServer, openBundledServer } from "./bundled-server.ts";
import { BUNDLED_MAJOR } from "./postgres-binaries.ts";
import { inProject } from "./project.ts";
import { Refusal } from "./refusal.ts";

const OLDEST_MAJOR = 15;
const BUNDLED_DATABASE = "said_and_voted";

export type OpenDatabase = {
  url: string;
  close(): Promise<void>;
  /** Calls back when the bundled server goes away under us; an operator's own is the operator's business. */
  whenLost(callback: () => void): void;
};

/** The operator's database where DATABASE_URL names one, else the bundled server's. Refuses one that cannot be used. */
export async function openDatabase(): Promise<OpenDatabase> {
  const own = operatorEnvironment().DATABASE_URL;
  if (own) {
    await checkDatabase(own);
    return { url: own, close: async () => {}, whenLost: () => {} };
  }
  const server = await openBundledServer(inProject(".data", `pg${BUNDLED_MAJOR}`));
  await createDatabase(server, BUNDLED_DATABASE);
  return { ...server, url: server.url(BUNDLED_DATABASE) };
}

async function createDatabase(server: BundledServer, name: string): Promise<void> {
  await withClient(server.url("postgres"), async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`).catch(ignoreDuplicate);
  });
}

/** Two commands may make it at the same moment. */
function ignoreDuplicate(error: unknown): void {
  const { code } = error as pg.DatabaseError;
  if (code !== "42P04" && code !== "23505") throw error;
}

async function checkDatabase(url: string): Promise<void> {
  const version = await withClient(url, async (client) => {
    const { rows } = await client.query("SHOW server_version_num");
    return Math.floor(Number(rows[0].server_version_num) / 10_000);
  });
  if (version < OLDEST_MAJOR)
    throw new Refusal(`DATABASE_URL leads to PostgreSQL ${version}; ${OLDEST_MAJOR} or later is needed.`);
}

/** Runs `work` on a connection of its own. Refuses, in one sentence, an address that cannot be connected to. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection lost between two queries fails the next query; the event alone would end the process.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    throw new Refusal(
      `The database at ${placeOf(url)} cannot be used: ${reason(error as NodeJS.ErrnoException)}; check DATABASE_URL.`,
    );
  }
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "there is no host of that name",
  ETIMEDOUT: "it does not answer",
  "28P01": "it refused the password",
  "3D000": "it has no database of that name",
  "57P03": "it is starting up or shutting down",
};

function reason({ code, message }: NodeJS.ErrnoException): string {
  return REASONS[code ?? ""] ?? message;
}

/** Host, port and database, without the password. */
function placeOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return "DATABASE_URL";
  }
}
