import { randomBytes } from "node:crypto";
import type http from "node:http";
import { COOKIE_PREFIX } from "#domain/site/session-cookie.ts";
import type { HeaderSet } from "../route-table.ts";

/**
 * The request headers that reach Next, by the set that a route names; nothing else does. Headers by which Next's own
 * scripts speak to it mean something in the admin area and on what a public form sends, and are no more than an attempt
 * at something elsewhere.
 */
const REQUEST_HEADERS: Record<HeaderSet, readonly string[]> = {
  none: [],
  program: ["accept", "content-type", "if-modified-since", "if-none-match"],
  form: ["accept", "content-type", "host", "next-action", "next-router-state-tree", "next-url", "origin"],
  preview: ["cookie", "host"],
  admin: [
    "accept",
    "content-type",
    "cookie",
    "host",
    "next-action",
    "next-router-prefetch",
    "next-router-segment-prefetch",
    "next-router-state-tree",
    "next-url",
    "origin",
    "rsc",
    "user-agent",
  ],
};
/** What a proxy of ours says of the request it was sent. */
const FROM_PROXY = ["x-forwarded-host", "x-forwarded-proto", "x-forwarded-port"];
const OURS = ["", "__Secure-", "__Host-"].map((kind) => `${kind}${COOKIE_PREFIX}.`);

/** Picks the headers of a request that its route may see. Next reads the nonce of its scripts out of `policy`. */
export function pickRequestHeaders(
  req: http.IncomingMessage,
  set: HeaderSet,
  { siteUrl, trustedProxies, requestId }: { siteUrl: string; trustedProxies: number; requestId: string },
): Record<string, string> {
  const { headers } = req;
  const passed: Record<string, string> = { host: new URL(siteUrl).host, "x-request-id": requestId };
  for (const name of REQUEST_HEADERS[set]) {
    const value = name === "cookie" ? ourCookies(headers.cookie) : headers[name];
    if (typeof value === "string" && value !== "") passed[name] = value;
  }
  if (set === "none") return passed;
  if (set === "admin" || set === "form") passed[NESTED_HEADER] = NESTED_TOKEN;
  passed["x-forwarded-for"] = forwardedFor(req, trustedProxies);
  const isFromProxy = trustedProxies > 0 && (set === "form" || set === "admin");
  for (const name of isFromProxy ? FROM_PROXY : []) {
    const value = headers[name];
    if (typeof value === "string") passed[name] = value;
  }
  return passed;
}

/** Cookies of others, Next's own among them, are dropped. */
function ourCookies(header = ""): string {
  const cookies = header.split(";").map((cookie) => cookie.trim());
  return cookies.filter((cookie) => OURS.some((start) => cookie.startsWith(start))).join("; ");
}

/** The addresses on a request's way to us, as far as they can be trusted, as clientNetwork() reads them. */
export function forwardedFor({ headers, socket }: http.IncomingMessage, trustedProxies: number): string {
  const before = trustedProxies > 0 ? headers["x-forwarded-for"] : undefined;
  return [before, socket.remoteAddress ?? "unknown"].filter(Boolean).join(", ");
}

/**
 * Sent to Next with each request, and by Next with the ones that it makes of us meanwhile. No client knows its value.
 */
const NESTED_HEADER = "x-nested-request";
const NESTED_TOKEN = randomBytes(16).toString("hex");

/**
 * Whether Next asks while it answers a request of ours: after an action that redirects it fetches the page redirected
 * to. Such a request belongs to the slot that its parent holds, and would otherwise wait for it.
 */
export function isNested({ headers }: http.IncomingMessage): boolean {
  return headers[NESTED_HEADER] === NESTED_TOKEN;
}

const OF_THIS_PROCESS = randomBytes(4).toString("hex");
let counted = 0;

/** Returns a request's id for the log: the one that a trusted proxy gave it, or one of our own. */
export function requestIdOf({ headers }: http.IncomingMessage, trustedProxies: number): string {
  const proxyId = headers["x-request-id"];
  if (trustedProxies > 0 && typeof proxyId === "string" && /^[\w-]{8,64}$/.test(proxyId)) return proxyId;
  counted += 1;
  return `${OF_THIS_PROCESS}-${counted.toString(36)}`;
}
