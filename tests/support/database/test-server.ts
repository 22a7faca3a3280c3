import { createHash } from "node:crypto";
import { APP_ROLE, ensureAppRole } from "#postgres/app-role.ts";
import { openBundledServer } from "#postgres/bundled-server.ts";
import { withClient } from "#postgres/database.ts";
import { BUNDLED_MAJOR } from "#postgres/postgres-binaries.ts";
import { inProject } from "#processes/project.ts";

/** The PostgreSQL server of the tests, never that of the app: TEST_DATABASE_URL, or the bundled one on a directory of its own. */
export type TestServer = {
  url(database: string): string;
  close(): Promise<void>;
};

/** What it holds can be made again at any time, so that it trades safety for speed. */
const SETTINGS = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "100" };

export async function openTestServer(): Promise<TestServer> {
  const own = process.env.TEST_DATABASE_URL;
  const server: TestServer = own
    ? { url: (database) => databaseOn(own, database), close: async () => {} }
    : await openBundledServer(inProject(".data", `test-pg${BUNDLED_MAJOR}`), SETTINGS);
  const { password } = new URL(asApp(server.url("postgres")));
  await withClient(server.url("postgres"), (client) => ensureAppRole(client, password));
  return server;
}

/** The same database as the site connects to it: as an account that owns nothing. */
export function asApp(url: string): string {
  const path = new URL(url);
  path.password = createHash("sha256").update(path.password).digest("hex");
  path.username = APP_ROLE;
  return path.href;
}

/** The address of another database on the same server. */
export function databaseOn(url: string, database: string): string {
  const path = new URL(url);
  path.pathname = `/${database}`;
  return path.href;
}
