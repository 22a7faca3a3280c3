import type { NextConfig } from "next";

/** A query with one of these is answered by a page that reads it; without any, the list is a cached page. */
const SENATOR_FILTERS = ["state", "party", "service", "conflict", "proposition"];

const config: NextConfig = {
  // `npm test` builds beside a running site, into a folder of its own.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // Read from node_modules at run time: they find files of their own by path.
  serverExternalPackages: ["pino", "thread-stream", "pg"],
  turbopack: { root: import.meta.dirname },
  rewrites: async () => ({
    beforeFiles: SENATOR_FILTERS.map((key) => ({
      source: "/senators",
      has: [{ type: "query", key }],
      destination: "/senators/filter",
    })),
    afterFiles: [],
    fallback: [],
  }),
  // The types are checked by `npm test`; a person who starts the site has no use for a second check.
  typescript: { ignoreBuildErrors: true },
};

export default config;
