import path from "node:path";
import type { NextConfig } from "next";

/** A query with one of these is answered by a page beside the list that reads it; without any, the list is a cached page. */
const LIST_FILTERS: Record<string, string[]> = {
  "/senators": ["asOf", "state", "party", "service", "conflict", "proposition"],
  "/senators/:slug/votes": ["year"],
  "/statements": [
    "asOf",
    "person",
    "proposition",
    "stance",
    "attribution",
    "year",
    "publisher",
    "since",
    "until",
    "page",
  ],
  "/comparisons": [
    "asOf",
    "proposition",
    "verdict",
    "context",
    "attribution",
    "senator",
    "state",
    "party",
    "service",
    "chamber",
    "congress",
    "distance",
    "statement",
    "rollCall",
    "since",
    "until",
    "sort",
    "page",
  ],
  "/roll-calls": ["asOf"],
  "/sources": ["page"],
  "/grid": ["senators", "state", "party", "service", "votes", "rollCalls", "page"],
  "/compare": ["a", "b"],
  "/timeline": ["kind", "proposition", "chamber", "from", "to"],
};

/** Pages of one record: as it was at the end of a day, where the query asks for one, is a page beside it, too. */
const PAGES_WITH_A_PAST = [
  "/senators/:slug",
  "/statements/:id",
  "/roll-calls/:id",
  "/comparisons/:statementId/:rollCallId",
];

/**
 * In development, who may show a page in a frame: anybody the embeds, nobody the rest, so that no page of others hides
 * behind ours. The server in front says so, and more, for the built site (src/operate/serve).
 */
const FRAMED = [
  { source: "/embed/:path*", headers: [{ key: "Content-Security-Policy", value: "frame-ancestors *" }] },
  {
    source: "/((?!embed/).*)",
    headers: [
      { key: "Content-Security-Policy", value: "frame-ancestors 'none'" },
      // For browsers that do not know the other.
      { key: "X-Frame-Options", value: "DENY" },
    ],
  },
];

const config: NextConfig = {
  // `npm test` builds beside a running site, into a folder of its own.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // The title and the description stand in the head before anything is sent, for whoever runs no scripts.
  htmlLimitedBots: /./,
  // Read from node_modules at run time: they find files of their own by path.
  serverExternalPackages: ["pino", "thread-stream", "pg", "satori", "@resvg/resvg-js", "unpdf", "html-to-text"],
  // A source can be uploaded; whatever is larger is refused before it is read.
  experimental: {
    serverActions: { bodySizeLimit: "6mb" },
    // The first reader waits for the one page asked for, and not for all.
    preloadEntriesOnStart: false,
  },
  turbopack: { root: import.meta.dirname },
  headers: async () => (process.env.NODE_ENV === "production" ? [] : FRAMED),
  rewrites: async () => ({
    beforeFiles: [
      ...PAGES_WITH_A_PAST.map((page) => ({
        source: page,
        has: [{ type: "query" as const, key: "asOf" }],
        destination: `${page}/as-of`,
      })),
      ...Object.entries(LIST_FILTERS).flatMap(([list, keys]) =>
        keys.map((key) => ({ source: list, has: [{ type: "query" as const, key }], destination: `${list}/filter` })),
      ),
    ],
    afterFiles: [],
    fallback: [],
  }),
  // The types are checked by `npm test`; a person who starts the site has no use for a second check.
  typescript: { ignoreBuildErrors: true },
};

export default config;
