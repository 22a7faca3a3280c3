import type { NextConfig } from "next";

/** A query with one of these is answered by a page beside the list that reads it; without any, the list is a cached page. */
const LIST_FILTERS: Record<string, string[]> = {
  "/senators": ["state", "party", "service", "conflict", "proposition"],
  "/statements": ["person", "proposition", "stance", "attribution", "year", "publisher", "page"],
  "/comparisons": [
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
    "sort",
    "page",
  ],
  "/sources": ["page"],
  "/grid": ["senators", "state", "party", "service", "votes", "rollCalls"],
  "/compare": ["a", "b"],
  "/timeline": ["kind", "proposition", "chamber", "from", "to"],
};

const config: NextConfig = {
  // `npm test` builds beside a running site, into a folder of its own.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // Read from node_modules at run time: they find files of their own by path.
  serverExternalPackages: ["pino", "thread-stream", "pg", "unpdf", "html-to-text"],
  // A source can be uploaded; whatever is larger is refused before it is read.
  experimental: { serverActions: { bodySizeLimit: "6mb" } },
  turbopack: { root: import.meta.dirname },
  rewrites: async () => ({
    beforeFiles: Object.entries(LIST_FILTERS).flatMap(([list, keys]) =>
      keys.map((key) => ({ source: list, has: [{ type: "query" as const, key }], destination: `${list}/filter` })),
    ),
    afterFiles: [],
    fallback: [],
  }),
  // The types are checked by `npm test`; a person who starts the site has no use for a second check.
  typescript: { ignoreBuildErrors: true },
};

export default config;
