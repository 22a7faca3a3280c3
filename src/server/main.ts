// The process of the site: our server, with Next inside. Started by next-process.ts, or by hand for a look.
import { flushCompileCache } from "node:module";
import next from "next";
import { builtFolder, env, operatorEnvironment, provideDatabaseUrl } from "#env.ts";
import { log } from "#log.ts";
import type { DatabaseMessage } from "#processes/next-process.ts";
import { messageFromParent } from "#processes/parent.ts";
import { inProject, projectRoot } from "#processes/project.ts";
import { listBuiltFiles } from "./built-files.ts";
import { monitorDataVersion } from "./data-version.ts";
import { compileRoutes } from "./find-route.ts";
import { FrontServer } from "./front-server.ts";
import { createHttpServer } from "./http-server.ts";
import { createMetrics, serveMetrics } from "./metrics.ts";
import { ROUTES } from "./route-table.ts";
import { searchLimit } from "./search-limit.ts";

/** Answers that are on their way when we are told to stop have so long to arrive. */
const DRAIN_MS = 10_000;

const operatorEnv = operatorEnvironment();
const databaseMessage =
  process.connected && !operatorEnv.DATABASE_URL ? (messageFromParent() as Promise<DatabaseMessage>) : null;

const app = next({ dev: false, dir: projectRoot, hostname: "localhost", port: operatorEnv.PORT });
await app.prepare();

if (databaseMessage) provideDatabaseUrl((await databaseMessage).databaseUrl);
const { DATABASE_URL, PORT, HOST, SITE_URL, TRUSTED_PROXIES, METRICS_PORT, REQUEST_LOG } = env();
const metrics = createMetrics();
const dataVersion = await monitorDataVersion(DATABASE_URL, () => site.pages.cache.invalidate());
const site = new FrontServer({
  searchLimit: searchLimit(),
  handler: app.getRequestHandler(),
  findRoute: compileRoutes(ROUTES, listBuiltFiles(inProject(builtFolder()))),
  dataVersion,
  metrics,
  siteUrl: SITE_URL,
  trustedProxies: TRUSTED_PROXIES,
  logsRequests: REQUEST_LOG === "all",
});
metrics.watch("page_cache_entries", "Pages in the cache", () => site.pages.cache.size.pages);
metrics.watch("page_cache_bytes", "Bytes of the pages in the cache", () => site.pages.cache.size.bytes);
metrics.watch("http_requests_waiting", "Requests that wait for their turn", () => site.waiting);
metrics.watch("database_reachable", "1 while the database answers", () => (dataVersion.latest ? 1 : 0));
metrics.watch("database_writable", "1 while the database can be written", () => (dataVersion.latest?.writable ? 1 : 0));

const server = createHttpServer(site.handle, { siteUrl: SITE_URL });
const metricsServer = METRICS_PORT ? await serveMetrics(metrics, METRICS_PORT) : null;
await new Promise<void>((resolve, reject) => {
  server.once("error", reject);
  server.listen({ port: PORT, host: HOST, backlog: 1024 }, resolve);
});

// Written down now, so that the next start is quick also after a `kill -9`.
setTimeout(flushCompileCache, 10_000).unref();

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  site.drain();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearTimeout(late);
  metricsServer?.close();
  await dataVersion.close();
  log.info("stopped in order");
  process.exit();
}
// What nobody caught may have left anything in any state: it is written down, and a new process takes over.
process.on("uncaughtException", (error) => {
  log.fatal({ err: error }, "stops because of an error that nobody caught");
  process.exitCode = 1;
  void stop();
});
process.on("unhandledRejection", (error) => log.error({ err: error }, "a failure that nobody waited for"));
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop());
