import type { NextConfig } from "next";

/**
 * In development, who may show a page in a frame: anybody the embeds, nobody the rest, so that no page of others hides
 * behind ours. The server in front says so, and more, for the built site (src/server).
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
  // No picture of ours needs it: its address is not served (src/server), and here it is off.
  images: { unoptimized: true },
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
  // The types are checked by `npm test`; a person who starts the site has no use for a second check.
  typescript: { ignoreBuildErrors: true },
};

export default config;
