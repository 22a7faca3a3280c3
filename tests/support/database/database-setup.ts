import type { TestProject } from "vitest/node";
import { prepareTemplate } from "./template.ts";
import { openTestServer } from "./test-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    testServer: { postgresUrl: string; template: string };
  }
}

/** Once per run of the database tests: the server and the template that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openTestServer();
  const template = await prepareTemplate(server, (line) => process.stdout.write(`  ${line}\n`));
  project.provide("testServer", { postgresUrl: server.url("postgres"), template });
  return () => server.close();
}
