import { randomBytes } from "node:crypto";
import type http from "node:http";

/** Headers by which the framework talks to itself; from outside they are only ever an attempt at something. */
const FRAMEWORKS_OWN =
  /^(x-middleware-|x-invoke-|x-nextjs-|x-next-|x-now-|x-vercel-|x-matched-path|x-prerender-|next-resume|content-security-policy)/;
const FORWARDED = ["x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "x-real-ip", "forwarded"];

const OF_THIS_PROCESS = randomBytes(4).toString("hex");
let counted = 0;

/** The number of a request in the log: the one that a trusted proxy gave it, or one of our own. */
export function requestIdOf({ headers }: http.IncomingMessage, trustedProxies: number): string {
  const given = headers["x-request-id"];
  if (trustedProxies > 0 && typeof given === "string" && /^[\w-]{8,64}$/.test(given)) return given;
  counted += 1;
  return `${OF_THIS_PROCESS}-${counted.toString(36)}`;
}

/**
 * Makes the headers of a request trustworthy before the app reads them. To X-Forwarded-For the address is added that
 * we were called from; what was there before stays only where a proxy of our own stands in front, which has added the
 * address that it was called from (src/domain/sender.ts counts from the right).
 */
export function cleanHeaders(req: http.IncomingMessage, trustedProxies: number): void {
  const { headers } = req;
  for (const name of Object.keys(headers)) if (FRAMEWORKS_OWN.test(name)) delete headers[name];
  headers["x-forwarded-for"] = forwardedFor(req, trustedProxies);
  if (trustedProxies === 0) for (const name of FORWARDED) delete headers[name];
}

/** The addresses on a request's way to us, as far as they can be trusted, as senderNetwork() reads them. */
export function forwardedFor({ headers, socket }: http.IncomingMessage, trustedProxies: number): string {
  const before = trustedProxies > 0 ? headers["x-forwarded-for"] : undefined;
  return [before, socket.remoteAddress ?? "unknown"].filter(Boolean).join(", ");
}
