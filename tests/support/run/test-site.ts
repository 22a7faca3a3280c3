import { randomBytes } from "node:crypto";
import { buildSite } from "#commands/build.ts";
import { provideAuthSecret } from "#env.ts";
import { APP_ROLE, grantToApp } from "#postgres/app-role.ts";
import { withClient } from "#postgres/database.ts";
import { findFreePort } from "#processes/ports.ts";
import { startWebServer } from "#processes/web-server.ts";
import { prepareTemplate } from "../database/template.ts";
import { asApp, openTestServer } from "../database/test-server.ts";

/** Apart from `.next`, so that the tests leave a running site alone. */
export const DIST_DIR = ".next-test";

export type TestSite = {
  databaseUrl: string;
  build(): Promise<void>;
  /** Serves what was built while `work` runs. */
  serve<T>(work: (siteUrl: string) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** The whole site on a copy of the shipped record of its own. */
export async function openTestSite(): Promise<TestSite> {
  const server = await openTestServer();
  const template = await prepareTemplate(server);
  const name = `test_${process.pid}_site`;
  const administer = (statement: string) => withClient(server.url("postgres"), (client) => client.query(statement));
  await administer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  await grantToApp(server.url(name), APP_ROLE);
  const databaseUrl = asApp(server.url(name));
  provideAuthSecret(() => randomBytes(32).toString("hex"));
  return {
    databaseUrl,
    build: () => buildSite({ distDir: DIST_DIR }),
    async serve(work) {
      const port = await findFreePort();
      const site = await startWebServer({ mode: "start", databaseUrl, port, distDir: DIST_DIR });
      return work(`http://localhost:${port}`).finally(() => site.stop());
    },
    async close() {
      await administer(`DROP DATABASE ${name} WITH (FORCE)`);
      await server.close();
    },
  };
}
