import { lookup } from "node:dns/promises";
import type { IncomingMessage } from "node:http";
import { type RequestOptions, request } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicIp } from "./public-address.ts";

/** How requests reach other servers, which tests restrict. */
export type Outside = {
  resolve: (host: string) => Promise<string[]>;
  mayConnect: (number: string) => boolean;
  ca?: string;
};

export const INTERNET: Outside = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  mayConnect: isPublicIp,
};

export type RequestErrorKind =
  | "timeout"
  | "unknown_host"
  | "not_public"
  | "other_server"
  | "certificate"
  | "unreachable";

/** Why there is no response; `code` is Node's, where it has one. */
export class SafeRequestError extends Error {
  readonly kind: RequestErrorKind;
  readonly code: string;

  constructor(kind: RequestErrorKind, code = "") {
    super(`request failed: ${kind}${code && ` (${code})`}`);
    this.kind = kind;
    this.code = code;
  }
}

type SafeRequest = { headers: Record<string, string>; body?: string; outside: Outside; over: AbortSignal };

/**
 * Sends an https request to another server, a POST if it has a body, without SSRF. The name is resolved here, once.
 * Only addresses of the public internet are connected to, and exactly the one that was checked. No redirect is
 * followed. The caller reads or destroys the response; `over` ends both. @throws SafeRequestError
 */
export async function requestSafely(url: URL, { headers, body, outside, over }: SafeRequest): Promise<IncomingMessage> {
  const number = await resolvePublic(url.hostname, outside, over);
  const pinned: LookupFunction = (_host, options, give) => {
    const family = isIP(number);
    if (options.all) give(null, [{ address: number, family }]);
    else give(null, number, family);
  };
  const options: RequestOptions = {
    method: body === undefined ? "GET" : "POST",
    lookup: pinned,
    agent: false,
    signal: over,
    ...(outside.ca && { ca: outside.ca }),
    headers: { ...headers, ...(body !== undefined && { "content-length": Buffer.byteLength(body) }) },
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (response) => {
      // The server that answers must be the one that was checked.
      if (response.socket.remoteAddress === number) resolve(response);
      else {
        response.destroy();
        reject(new SafeRequestError("other_server"));
      }
    });
    sent.on("error", (error) => reject(requestErrorOf(error, over)));
    sent.end(body);
  });
}

/** Returns the fault that an error of a request or of its response stands for. */
export function requestErrorOf(error: unknown, over: AbortSignal): SafeRequestError {
  if (error instanceof SafeRequestError) return error;
  if (over.aborted) return new SafeRequestError("timeout");
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const isCertificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|EPROTO/.test(code);
  return new SafeRequestError(isCertificate ? "certificate" : "unreachable", code);
}

/** If one address of a name is not public, the name is not trusted at all. */
async function resolvePublic(host: string, { resolve, mayConnect }: Outside, over: AbortSignal): Promise<string> {
  const numbers = await Promise.race([resolve(host), rejectedBy(over)]).catch((error: unknown) => {
    if (over.aborted) throw new SafeRequestError("timeout");
    throw new SafeRequestError("unknown_host", requestErrorOf(error, over).code);
  });
  const [first] = numbers;
  if (first === undefined || !numbers.every(mayConnect)) throw new SafeRequestError("not_public");
  return first;
}

function rejectedBy(over: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (over.aborted) reject(over.reason);
    over.addEventListener("abort", () => reject(over.reason), { once: true });
  });
}
