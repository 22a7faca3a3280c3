import type http from "node:http";
import type { AddressInfo } from "node:net";
import type { DataVersionReading } from "#data/history/data-version.ts";
import { compileRoutes } from "#server/find-route.ts";
import { FrontServer, type FrontServerOptions } from "#server/front-server.ts";
import { createHttpServer } from "#server/http-server.ts";
import { createMetrics } from "#server/metrics.ts";
import { ROUTES, type Route } from "#server/route-table.ts";

/** A data version that a test changes by hand. */
export function manualDataVersion() {
  const state: { latest: DataVersionReading | null } = { latest: { day: "2026-01-01", version: "1", writable: true } };
  return {
    state,
    dataVersion: {
      get latest() {
        return state.latest;
      },
      read: async () => state.latest,
      awaitReachable: async () => state.latest !== null,
      close: async () => {},
    },
  };
}

/** Rows of the site's own table under the addresses of a small site. */
function as(pattern: string, row: string, differs: Partial<Route> = {}): Route {
  const found = ROUTES.find((route) => route.pattern === row);
  if (!found) throw new Error(`the route table has no ${row}`);
  return { ...found, pattern, ...differs };
}

/** `/cached/…` is everybody's, `/uncached/…` is rendered for each, `/dynamic` is the app's own, `/list` reads two keys. */
export const SMALL_SITE: Route[] = [
  as("/cached/:id", "/senators/:slug", { query: [] }),
  as("/list", "/senators", { query: ["state", "party"] }),
  as("/embed/:id", "/embed/senators/:slug"),
  as("/uncached/:id", "/search", { query: ["q", "about"], rateLimit: null }),
  as("/search", "/search"),
  as("/form", "/report"),
  as("/dynamic", "/grid/csv"),
  as("/dynamic/:id", "/grid/csv"),
  as("/api/v1/:path*", "/api/v1/:path*"),
  as("/download/:file", "/download/:file"),
  as("/admin/:page", "/admin/:kind"),
  as("/health/live", "/health/live"),
  as("/health/ready", "/health/ready"),
  as("/_next/static/:file+", "/_next/static/:file+"),
];

/** The site's server around an app of the test's own, on a port of its own. */
export async function openFrontServer(
  app: (req: http.IncomingMessage, res: http.ServerResponse) => void | Promise<void>,
  {
    unreadMs,
    routes = SMALL_SITE,
    ...options
  }: Partial<FrontServerOptions> & { unreadMs?: number; routes?: Route[] } = {},
) {
  const siteUrl = options.siteUrl ?? "http://site.test";
  const site = new FrontServer({
    handler: async (req, res) => app(req, res),
    findRoute: compileRoutes(routes, new Set(["/_next/static/a.js"])),
    dataVersion: manualDataVersion().dataVersion,
    searchLimit: { count: async () => ({ allowed: true, limit: 1, remaining: 1, reset: 1 }) },
    metrics: createMetrics(),
    trustedProxies: 0,
    logsRequests: false,
    ...options,
    siteUrl,
  });
  const server = createHttpServer(site.handle, { siteUrl, ...(unreadMs === undefined ? {} : { unreadMs }) });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    site,
    port,
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What Next says of every page that is rendered for its request. */
export const FROM_NEXT = "private, no-cache, no-store, max-age=0, must-revalidate";

/** What Next answers with for a page. */
export function sendPage(res: http.ServerResponse, html: string): void {
  res.writeHead(200, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": FROM_NEXT,
    Vary: "rsc, next-router-state-tree",
    "x-nextjs-cache": "HIT",
  });
  res.end(html);
}
