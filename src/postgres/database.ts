import pg from "pg";
import { UserFacingError } from "#processes/user-facing-error.ts";

/** Runs `work` on a connection of its own. Refuses, in one sentence, an address that cannot be connected to. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection lost between two queries fails the next query; the event alone would end the process.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    throw new UserFacingError(
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
