/** From a request to an answer: the steps that every address of the API shares, in their order. */
import Negotiator from "negotiator";
import { findRecordVersion, type RecordVersion } from "#data/history/record-version.ts";
import { clientNetwork } from "#domain/site/client-network.ts";
import { env } from "#env.ts";
import { log } from "#log.ts";
import { onSite } from "./on-site.ts";
import { countRequest, limitHeaders } from "./request-limit.ts";
import { ApiError, PROBLEMS, type Problem } from "./schemas/problem.ts";

/** Anybody's page may ask from any origin: there is nothing here that belongs to a reader. */
const CORS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "ETag, Last-Modified, Link, Retry-After, RateLimit, RateLimit-Policy, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset",
};
const DAY_SECONDS = 86_400;

/** What one address can do, by method; HEAD goes with GET, and OPTIONS is answered here. */
export type Methods = Partial<Record<"GET" | "POST", (asked: ApiRequest) => Promise<Response>>>;
export type ApiRequest = { request: Request; url: URL; version: RecordVersion };

type Options = {
  /** What it can be given as; the first of these where the reader does not mind. */
  types?: string[];
  /** Counted as so many requests. */
  points?: number;
};

/** Runs the steps. What is refused on the way becomes a problem; what breaks is logged, and said to have broken. */
export async function handleRequest(
  request: Request,
  methodsOf: (url: URL) => Methods,
  { types = ["application/json"], points = 1 }: Options = {},
): Promise<Response> {
  const headers = new Headers(CORS);
  try {
    const url = new URL(request.url);
    const methods = methodsOf(url);
    const allow = ["OPTIONS", ...("GET" in methods ? ["GET", "HEAD"] : []), ...("POST" in methods ? ["POST"] : [])];
    if (request.method === "OPTIONS") return preflight(headers, allow);
    const network = clientNetwork(request.headers.get("x-forwarded-for"), env().TRUSTED_PROXIES);
    const usage = await countRequest(network, points);
    for (const [name, value] of Object.entries(limitHeaders(usage))) headers.set(name, value);
    if (!usage.allowed) {
      headers.set("retry-after", `${usage.reset}`);
      throw new ApiError("too-many-requests", `Try again in ${usage.reset} seconds.`);
    }
    const method = methods[request.method === "HEAD" ? "GET" : (request.method as "GET" | "POST")];
    if (!method) {
      headers.set("allow", allow.join(", "));
      throw new ApiError("method-not-allowed", `You can use ${allow.join(", ")}, but not ${request.method}.`);
    }
    const accept = request.headers.get("accept") ?? undefined;
    if (!new Negotiator({ headers: { accept } }).mediaType(types))
      throw new ApiError("not-acceptable", `It is available as ${types.join(" or ")}.`);
    return withHeaders(await method({ request, url, version: await findRecordVersion() }), headers);
  } catch (error) {
    return problemOf(error, request, headers);
  }
}

function preflight(headers: Headers, allow: string[]): Response {
  headers.set("allow", allow.join(", "));
  headers.set("access-control-allow-methods", allow.join(", "));
  headers.set("access-control-allow-headers", "Content-Type, If-None-Match, If-Modified-Since");
  headers.set("access-control-max-age", `${DAY_SECONDS}`);
  return new Response(null, { status: 204, headers });
}

function problemOf(error: unknown, request: Request, headers: Headers): Response {
  if (!(error instanceof ApiError)) log.error({ err: error, url: request.url }, "an API request failed");
  const apiError =
    error instanceof ApiError ? error : new ApiError("server-error", "We have logged the error. Try again later.");
  const { status, title } = PROBLEMS[apiError.kind];
  const problem: Problem = {
    type: onSite(`/api#${apiError.kind}`),
    title,
    status,
    detail: apiError.message,
    ...(apiError.errors && { errors: apiError.errors }),
  };
  headers.set("content-type", "application/problem+json");
  return new Response(request.method === "HEAD" ? null : JSON.stringify(problem), { status, headers });
}

function withHeaders(response: Response, headers: Headers): Response {
  for (const [name, value] of headers) response.headers.set(name, value);
  return response;
}
