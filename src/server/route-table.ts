import { queryKeysOf } from "#domain/site/page-queries.ts";

/**
 * Every address that this site answers. What is not in this table is answered 404 or 405 by the front server and never
 * reaches Next; a test compares it with the folders of src/app and public.
 */
export type Route = {
  /** `:name` is one segment, `:name+` one or more, `:name*` any number. */
  pattern: string;
  /** HEAD goes with GET. */
  methods: readonly Method[];
  /** The keys of the query that are passed on, and are part of the cache key. */
  query: readonly string[] | "any";
  /** The request headers that are passed on; the lists are in request-headers.ts. */
  headers: HeaderSet;
  /**
   * `static`: until the next build. `cached`: one page for everybody, until the record changes. `uncached`: a page
   * rendered for each request, from its address alone. `dynamic`: answered for this client. `health`: by the front server.
   */
  policy: "static" | "cached" | "uncached" | "dynamic" | "health";
  /** Who may show it in a frame. */
  framedBy: "nobody" | "anybody";
  /** Of an answer that is good (200, 304); all others, and the static and cached ones' 404s, are `no-store`. */
  cacheControl: string;
  /** Who waits together with whom for a place in which answers are made. */
  queue: "pages" | "files" | "admin";
  /** The longest body of a POST, in bytes. */
  bodyLimit: number;
  /** How long Next may take to answer, in milliseconds; a request that it never answers must not keep its slot. */
  timeoutMs: number;
  /** Sent while it is made, instead of whole. */
  streamed: boolean;
  /** Counted for each network. */
  rateLimit: "search" | null;
};

export type Method = "GET" | "POST" | "OPTIONS";
export type HeaderSet = "none" | "program" | "form" | "preview" | "admin";

const KB = 1024;
const MB = 1024 * KB;
const FORM_BYTES = 128 * KB;

const NO_STORE = "no-store";
const FOREVER = "public, max-age=31536000, immutable";
/** Good until the next deployment, which nobody knows. */
const AN_HOUR = "public, max-age=3600";
/** For browsers a page is as old as the last answer; a shared cache may keep it for a second, or while we are gone. */
export const SHARED_SECOND = "public, max-age=0, s-maxage=1, stale-if-error=86400";

const PLAIN: Omit<Route, "pattern"> = {
  methods: ["GET"],
  query: [],
  headers: "none",
  policy: "cached",
  framedBy: "nobody",
  cacheControl: SHARED_SECOND,
  queue: "pages",
  bodyLimit: 0,
  timeoutMs: 60_000,
  streamed: false,
  rateLimit: null,
};

const page = (pattern: string): Route => ({ ...PLAIN, pattern, query: queryKeysOf(pattern) });
const embed = (pattern: string): Route => ({ ...page(pattern), framedBy: "anybody" });
const uncached = (pattern: string, differs: Partial<Route> = {}): Route => ({
  ...page(pattern),
  policy: "uncached",
  cacheControl: NO_STORE,
  ...differs,
});
/** A page with a form that anybody may send: the page itself sees nothing of the client, what is sent names its origin. */
const form = (pattern: string): Route =>
  uncached(pattern, { methods: ["GET", "POST"], headers: "form", bodyLimit: FORM_BYTES });
const file = (pattern: string, cacheControl: string): Route => ({
  ...PLAIN,
  pattern,
  policy: "static",
  cacheControl,
});
/** For programs: answers conditional requests by itself, and sees nothing of cookies. */
const program = (pattern: string, cacheControl: string, differs: Partial<Route> = {}): Route => ({
  ...page(pattern),
  policy: "dynamic",
  headers: "program",
  cacheControl,
  ...differs,
});
/** For editors: Next's own scripts ask here, with its own headers, and what a page reads of its query is its own. */
const admin = (pattern: string, differs: Partial<Route> = {}): Route => ({
  ...PLAIN,
  pattern,
  methods: ["GET", "POST"],
  query: "any",
  headers: "admin",
  policy: "dynamic",
  cacheControl: NO_STORE,
  queue: "admin",
  // A source that is uploaded has 5 MB at most; Next refuses what is longer than 6 MB.
  bodyLimit: 8 * MB,
  ...differs,
});
/** A draft behind a link, which remembers in a cookie that this browser was shown it. */
const preview = (pattern: string): Route => ({
  ...page(pattern),
  policy: "dynamic",
  headers: "preview",
  cacheControl: NO_STORE,
});
const health = (pattern: string): Route => ({ ...PLAIN, pattern, policy: "health", cacheControl: NO_STORE });

/** Cross-origin scripts may ask the API and the downloads, which refuse an unknown key by its name. */
const OPEN = { query: "any", methods: ["GET", "OPTIONS"] } as const;
/** Kept by whoever likes, and asked about each time: a change shows at the next request. */
const REVALIDATED = "public, no-cache";
const A_MINUTE = "public, max-age=60";
/** Pages name a picture with the state that it shows, so that a changed record has another address. */
const PICTURE = "public, max-age=300, stale-while-revalidate=86400";

export const ROUTES: readonly Route[] = [
  page("/"),
  page("/about"),
  page("/accessibility"),
  page("/api"),
  page("/compare"),
  page("/compare/:a/:b"),
  page("/comparisons"),
  page("/comparisons/:statementId/:rollCallId"),
  page("/corrections"),
  page("/coverage"),
  page("/download"),
  page("/feeds"),
  page("/glossary"),
  page("/grid"),
  page("/inquiries"),
  page("/inquiries/:id"),
  page("/inquiries/:id/versions/:version"),
  page("/method"),
  page("/privacy"),
  page("/replies/:id"),
  page("/replies/:id/versions/:version"),
  page("/roll-calls"),
  page("/roll-calls/:id"),
  page("/roll-calls/:id/versions/:version"),
  page("/senators"),
  page("/senators/:slug"),
  page("/senators/:slug/votes"),
  page("/sources"),
  page("/sources/:id"),
  page("/statements"),
  page("/statements/:id"),
  page("/statements/:id/versions/:version"),
  page("/states"),
  page("/states/:code"),
  page("/timeline"),
  page("/voices"),
  page("/voices/:slug"),
  page("/voices/:slug/versions/:version"),
  page("/sitemap.xml"),

  embed("/embed/comparisons/:statementId/:rollCallId"),
  embed("/embed/roll-calls/:id/chart"),
  embed("/embed/senators/:slug"),

  uncached("/search", { rateLimit: "search" }),
  preview("/preview/:token"),
  preview("/preview/:token/draft"),
  uncached("/report/:ticket"),
  uncached("/follow/stopped"),
  form("/report"),
  form("/follow/email"),
  form("/follow/confirm/:token"),
  form("/follow/stop/:token"),
  program("/follow/stop/:token/now", NO_STORE, { methods: ["GET", "POST"], bodyLimit: FORM_BYTES }),

  program("/grid/csv", NO_STORE),
  program("/grid/json", NO_STORE),
  program("/feeds/:feed+", A_MINUTE),
  program("/oembed", AN_HOUR),
  program("/images", PICTURE),
  program("/images/comparisons/:statementId/:rollCallId", PICTURE),
  program("/images/roll-calls/:id", PICTURE),
  program("/images/senators/:slug", PICTURE),
  program("/images/statements/:id", PICTURE),
  program("/api/v1/compare", NO_STORE, { ...OPEN, methods: ["POST", "OPTIONS"], bodyLimit: FORM_BYTES }),
  program("/api/v1/:path*", REVALIDATED, OPEN),
  program("/download/:file", REVALIDATED, { ...OPEN, queue: "files", streamed: true }),

  admin("/admin"),
  admin("/admin/:kind"),
  admin("/admin/:kind/new"),
  admin("/admin/:kind/:id"),
  admin("/admin/:kind/:id/history"),
  admin("/admin/:kind/:id/review"),
  admin("/admin/account"),
  admin("/admin/account/confirm"),
  admin("/admin/bulk"),
  admin("/admin/candidates"),
  admin("/admin/imports"),
  admin("/admin/imports/:id"),
  admin("/admin/imports/changes/:id"),
  admin("/admin/imports/upload", { methods: ["POST"], bodyLimit: 260 * MB, timeoutMs: 15 * 60_000 }),
  admin("/admin/kept/:tab"),
  admin("/admin/log"),
  admin("/admin/people"),
  admin("/admin/reports"),
  admin("/admin/senators"),
  admin("/admin/settings"),
  admin("/admin/sign-in"),
  admin("/admin/sign-in/code"),
  admin("/admin/sources"),
  admin("/admin/sources/:id"),
  admin("/admin/statements"),
  admin("/admin/statements/new"),
  admin("/admin/statements/:id"),
  admin("/admin/statements/:id/history"),
  admin("/admin/statements/:id/review"),
  admin("/admin/webhooks"),
  admin("/admin/webhooks/:id"),
  admin("/admin/welcome/:token"),

  file("/copy-v1.js", AN_HOUR),
  file("/embed/height-v1.js", AN_HOUR),
  file("/embed/resize-v1.js", AN_HOUR),
  file("/icon.svg", AN_HOUR),
  file("/manifest.webmanifest", AN_HOUR),
  file("/robots.txt", AN_HOUR),
  // Names that the build made, and no others: their names change with their content.
  file("/_next/static/:file+", FOREVER),

  health("/health/live"),
  health("/health/ready"),
];
