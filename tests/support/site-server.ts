import type http from "node:http";
import type { AddressInfo } from "node:net";
import type { ClockReading } from "#data/record-clock.ts";
import { createHttpServer } from "#operate/serve/http-server.ts";
import { createMeasures } from "#operate/serve/measures.ts";
import { siteMap } from "#operate/serve/site-map.ts";
import { SiteServer, type SiteServerOptions } from "#operate/serve/site-server.ts";

/** A clock that a test moves by hand. */
export function handClock() {
  const state: { latest: ClockReading | null } = { latest: { day: "2026-01-01", time: "1", writable: true } };
  return {
    state,
    clock: {
      get latest() {
        return state.latest;
      },
      read: async () => state.latest,
      awaitReachable: async () => state.latest !== null,
      move: async () => {},
      close: async () => {},
    },
  };
}

/** Addresses of a small site: `/kept/…` is everybody's, `/made/…` is made for each, `/live` is the app's own, `/list` has a filter. */
const ADDRESSES = siteMap(
  {
    staticRoutes: [
      { page: "/live" },
      { page: "/search" },
      { page: "/list" },
      { page: "/list/filter" },
      { page: "/kept/apart" },
    ],
    dynamicRoutes: [
      { page: "/kept/[id]", regex: "^/kept/([^/]+?)(?:/)?$" },
      { page: "/live/[id]", regex: "^/live/([^/]+?)(?:/)?$" },
      { page: "/made/[id]", regex: "^/made/([^/]+?)(?:/)?$" },
      { page: "/download/[file]", regex: "^/download/([^/]+?)$" },
      { page: "/admin/[page]", regex: "^/admin/([^/]+?)$" },
    ],
    rewrites: {
      beforeFiles: ["state", "party"].map((key) => ({ regex: "^/list(?:/)?$", has: [{ type: "query", key }] })),
    },
  },
  { routes: { "/list": {} }, dynamicRoutes: { "/kept/[id]": { routeRegex: "^/kept/([^/]+?)(?:/)?$" } } },
  [],
  ["/search", "/list", "/list/filter", "/kept/[id]", "/made/[id]"],
);

export const DRAFT_KEY = "a-draft-key";

/** The site's server around an app of the test's own, on a port of its own. */
export async function openSiteServer(
  app: (req: http.IncomingMessage, res: http.ServerResponse) => void | Promise<void>,
  { unreadMs, ...options }: Partial<SiteServerOptions> & { unreadMs?: number } = {},
) {
  const site = new SiteServer({
    handler: async (req, res) => app(req, res),
    siteMap: ADDRESSES,
    draftKey: DRAFT_KEY,
    clock: handClock().clock,
    searchLimit: { count: async () => ({ allowed: true, limit: 1, remaining: 1, reset: 1 }) },
    measures: createMeasures(),
    siteUrl: "http://site.test",
    trustedProxies: 0,
    logsRequests: false,
    ...options,
  });
  const server = createHttpServer(site.answer, unreadMs === undefined ? {} : { unreadMs });
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

/** What the framework says of everything it makes in draft mode. */
export const MADE_FOR_ONE_REQUEST = "private, no-cache, no-store, max-age=0, must-revalidate";

/** What the framework answers with for a page that everybody gets alike. */
export function sendPage(res: http.ServerResponse, html: string): void {
  res.writeHead(200, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": MADE_FOR_ONE_REQUEST,
    Vary: "rsc",
  });
  res.end(html);
}
