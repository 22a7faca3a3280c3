import type { NextConfig } from "next";

const config: NextConfig = {
  // `npm test` builds beside a running site, into a folder of its own.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // Read from node_modules at run time: they find files of their own by path.
  serverExternalPackages: ["pino", "thread-stream", "pg"],
  turbopack: { root: import.meta.dirname },
  // The types are checked by `npm test`; a person who starts the site has no use for a second check.
  typescript: { ignoreBuildErrors: true },
};

export default config;
