import { randomBytes } from "node:crypto";
import type http from "node:http";
import { bearsVerifiedSession } from "#auth/signed-cookies/verified-session-cookie.ts";
import type { RateLimiter } from "#data/rate-limits/rate-limiter.ts";
import { clientNetwork } from "#domain/site/client-network.ts";
import type { ErrorPageCode } from "#domain/wording/labels.ts";
import { log } from "#log.ts";
import { requestContext, withRequestContext } from "#request-context.ts";
import { ConcurrencyLimiter, Overloaded } from "./concurrency-limiter.ts";
import type { DataVersionMonitor } from "./data-version.ts";
import type { FindRoute } from "./find-route.ts";
import { sendHealth } from "./health.ts";
import { sendAppResponse } from "./http/app-response.ts";
import { contentSecurityPolicy } from "./http/content-security.ts";
import { sendErrorPage, wantsJson } from "./http/error-page.ts";
import { sendPlain } from "./http/plain-response.ts";
import { ClientDisconnected, PayloadTooLarge, RequestTimeout, receiveBody } from "./http/request-body.ts";
import { forwardedFor, isNested, pickRequestHeaders, requestIdOf } from "./http/request-headers.ts";
import { isHost, readRequestTarget } from "./http/request-target.ts";
import { securityHeaders } from "./http/response-headers.ts";
import { readSubmittedForm } from "./http/submitted-form.ts";
import type { Metrics, ServedBy } from "./metrics.ts";
import {
  askNext,
  type Handler,
  type NextResponse,
  ResponseTimeout,
  type StreamedResponse,
  streamNext,
} from "./next-app.ts";
import { accelExpires } from "./pages/accel-expires.ts";
import type { CachedPage } from "./pages/page-cache.ts";
import { DatabaseUnavailable, PageProvider } from "./pages/page-provider.ts";
import { NOT_FOUND_URL } from "./pages/page-renderer.ts";
import { sendPage } from "./pages/send-page.ts";
import type { Method, Route } from "./route-table.ts";

export type FrontServerOptions = {
  handler: Handler;
  findRoute: FindRoute;
  dataVersion: DataVersionMonitor;
  metrics: Metrics;
  searchLimit: Pick<RateLimiter, "count">;
  siteUrl: string;
  trustedProxies: number;
  /** Whether every request gets a line in the log. */
  logsRequests: boolean;
};

/** One request on its way: what it is called in the log, and when it came. */
type Exchange = {
  req: http.IncomingMessage;
  res: http.ServerResponse;
  requestId: string;
  path: string;
  begun: number;
  /** What was sent, once it is here and whole. */
  body: Buffer | null;
};

/** Raised where one network has searched more often than anybody types; answered with 429. */
class TooManySearches extends Error {
  override name = "TooManySearches";
}

/** A database that is started again is back within this time. */
const FORM_TIMEOUT_MS = 10_000;
/** Characters of the query of a cached page; a longer one is nothing that a page of ours links to. */
const LONGEST_CACHED_QUERY = 300;

/** The server of the site: answers what the route table allows, from memory what everybody gets alike, and has Next answer the rest. */
export class FrontServer {
  readonly pages: PageProvider;
  /** Queues of their own, so that a crowd in one keeps nobody in another waiting. */
  readonly #limiters = {
    // As many as have a connection of their own (src/data/downloads/stream-rows.ts).
    files: new ConcurrencyLimiter(4),
    signIn: new ConcurrencyLimiter(4),
    admin: new ConcurrencyLimiter(8),
  };
  readonly #options: FrontServerOptions;
  #isDraining = false;

  constructor(options: FrontServerOptions) {
    this.#options = options;
    this.pages = new PageProvider(options);
  }

  /** Requests that wait for their turn. */
  get waiting(): number {
    return [this.pages.limiter, ...Object.values(this.#limiters)].reduce((sum, { waiting }) => sum + waiting, 0);
  }

  /** From now on it is not ready for more, and asks for connections to be closed. */
  drain(): void {
    this.#isDraining = true;
  }

  /** Answers any request. Never throws. */
  readonly handle = (req: http.IncomingMessage, res: http.ServerResponse): void => {
    const target = req.url ?? "";
    const query = target.indexOf("?");
    const path = query < 0 ? target : target.slice(0, query);
    const requestId = requestIdOf(req, this.#options.trustedProxies);
    const exchange: Exchange = { req, res, requestId, path, begun: performance.now(), body: null };
    if (this.#isDraining) res.shouldKeepAlive = false;
    if (!hasOneHost(req)) {
      this.#reject(exchange, 400);
      return;
    }
    // What is in the cache stands under the one name of its page, so that nothing else about it has to be asked.
    const cached = query < 0 && isRead(req) ? this.pages.cache.find(path) : undefined;
    if (cached) void this.#sendPage(exchange, path, cached, "HIT");
    else
      void withRequestContext(requestId, () =>
        this.#route(exchange, target).catch((error) => this.#fail(exchange, error)),
      );
  };

  async #route(exchange: Exchange, rawTarget: string): Promise<void> {
    const { req, res, requestId } = exchange;
    const target = readRequestTarget(rawTarget);
    if (target.kind === "invalid") return this.#reject(exchange, 400);
    const { path, query } = target;
    const route = this.#options.findRoute(path);
    if (!route) return isRead(req) ? this.#sendNotFound(exchange) : this.#reject(exchange, 404);
    if (!allowedMethods(route).includes(req.method ?? "")) return this.#rejectMethod(exchange, route);
    if (!target.canonical) return this.#reject(exchange, 308, ["Location", query.size > 0 ? `${path}?${query}` : path]);
    if (route.policy === "health") {
      const security = securityHeaders(this.#options.siteUrl, route);
      sendHealth(path, req, res, { dataVersion: this.#options.dataVersion, isDraining: this.#isDraining, security });
      return this.#note(exchange, "health");
    }
    const { url, queryLength } = urlOf(path, query, route);
    if (route.rateLimit === "search" && this.#options.dataVersion.latest && (await this.#isOverLimit(req)))
      throw new TooManySearches();
    if (route.policy === "dynamic" || !isRead(req)) return this.#respondFromApp(exchange, route, url);
    if (route.policy === "uncached" || queryLength > LONGEST_CACHED_QUERY) {
      const page = await this.pages.provideOnce(url, route, requestId, () => res.destroyed);
      if (page) await this.#sendPage(exchange, url, page, "BYPASS");
      return;
    }
    const found = this.pages.cache.find(url);
    const page = found ?? (await this.pages.provide(url, route, requestId));
    await this.#sendPage(exchange, url, page, found ? "HIT" : "MISS");
  }

  /** Says nothing of how it ends where the page was ready to be sent, which is the way of nearly all requests. */
  #sendPage(
    exchange: Exchange,
    key: string,
    page: CachedPage,
    cache: "HIT" | "MISS" | "BYPASS",
  ): Promise<void> | undefined {
    const { req, res, requestId } = exchange;
    const by = cache === "HIT" ? "cache" : "rendered";
    const proxyCache = accelExpires(page.proxyCache, req.headers["x-proxy-time"]);
    const extra = ["X-Request-Id", requestId, "X-Cache", cache, ...proxyCache];
    const sending = sendPage(req, res, { cache: this.pages.cache, key, page, extra });
    if (sending) return sending.then(() => this.#note(exchange, by)).catch((error) => this.#fail(exchange, error));
    this.#note(exchange, by);
    return undefined;
  }

  async #sendNotFound(exchange: Exchange): Promise<void> {
    const found = this.pages.cache.find(NOT_FOUND_URL);
    const page = found ?? (await this.pages.notFound(exchange.requestId));
    await this.#sendPage(exchange, NOT_FOUND_URL, page, found ? "HIT" : "MISS");
  }

  /** Has Next answer this client, out of the headers that the route names. */
  async #respondFromApp(exchange: Exchange, route: Route, url: string): Promise<void> {
    const { req, res, requestId } = exchange;
    const { siteUrl, dataVersion } = this.#options;
    const isPost = req.method === "POST";
    const body = isPost ? await receiveBody(req, route.bodyLimit) : undefined;
    if (Buffer.isBuffer(body)) exchange.body = body;
    const nonce = `'nonce-${randomBytes(16).toString("base64")}'`;
    const policy = contentSecurityPolicy([nonce]);
    const headers = {
      ...pickRequestHeaders(req, route.headers, this.#requestContext(requestId)),
      "content-security-policy": policy,
    };
    const response = await this.#inTurn(req, route, async () => {
      // Nothing is made for a client that has hung up while it waited; a form that has arrived is taken.
      if (res.destroyed && !isPost) return null;
      // A form is worth waiting for: whoever sent it cannot simply ask again.
      if (!dataVersion.latest && !(await dataVersion.awaitReachable(isPost ? FORM_TIMEOUT_MS : 0)))
        throw new DatabaseUnavailable();
      const request = { method: req.method as "GET", url, headers, body };
      return route.streamed && !isPost
        ? streamNext(this.#options.handler, request)
        : askNext(this.#options.handler, { ...request, timeoutMs: route.timeoutMs });
    });
    if (!response) return;
    // An editor's own change is seen by the next request, whoever makes it.
    if (isPost && route.headers === "admin") await dataVersion.read();
    if (requestContext()?.hasMalformedInput) return this.#reject(exchange, 400);
    if (!("rsc" in headers || "next-action" in headers) && isErrorShell(response)) {
      if (response.status === 404) return this.#sendNotFound(exchange);
      return this.#fail(exchange, null);
    }
    const scripts = isHtml(response) ? [nonce] : [];
    const extra = ["X-Request-Id", requestId, ...securityHeaders(siteUrl, route, { scripts })];
    await sendAppResponse(req, res, response, { route, headers: extra });
    this.#note(exchange, "app");
  }

  #requestContext(requestId: string) {
    const { siteUrl, trustedProxies } = this.#options;
    return { siteUrl, trustedProxies, requestId };
  }

  #inTurn<T>(req: http.IncomingMessage, route: Route, work: () => Promise<T>): Promise<T> {
    return isNested(req) ? work() : this.#limiterFor(req, route).run(work);
  }

  /** Editors wait neither behind a crowd of readers nor behind one that wants to sign in. */
  #limiterFor(req: http.IncomingMessage, { queue }: Route): ConcurrencyLimiter {
    if (queue === "pages") return this.pages.limiter;
    if (queue === "files") return this.#limiters.files;
    return bearsVerifiedSession(req.headers) ? this.#limiters.admin : this.#limiters.signIn;
  }

  async #isOverLimit(req: http.IncomingMessage): Promise<boolean> {
    const { searchLimit, trustedProxies } = this.#options;
    const network = clientNetwork(forwardedFor(req, trustedProxies), trustedProxies);
    return !(await searchLimit.count(network)).allowed;
  }

  #rejectMethod(exchange: Exchange, route: Route): void {
    const { req, res } = exchange;
    const allow = allowedMethods(route).join(", ");
    if (!route.methods.includes("OPTIONS")) {
      this.#reject(exchange, 405, ["Allow", allow]);
      return;
    }
    // The API says in its own form what is wrong, to scripts of other sites as well.
    const { siteUrl } = this.#options;
    const problem = {
      type: `${siteUrl}/api#method-not-allowed`,
      title: "This address does not take that method",
      status: 405,
      detail: `${req.method} is not one of ${allow}.`,
    };
    res.writeHead(405, [
      ...["Content-Type", "application/problem+json", "Allow", allow, "Cache-Control", "no-store"],
      ...["Access-Control-Allow-Origin", "*", "X-Request-Id", exchange.requestId],
      ...securityHeaders(siteUrl, route),
    ]);
    res.end(JSON.stringify(problem));
    this.#note(exchange, "rejected");
  }

  /** Turns a request away in plain words, before anything is done for it. */
  #reject(exchange: Exchange, status: number, headers: string[] = []): void {
    const { req, res, requestId } = exchange;
    sendPlain(req, res, status, { siteUrl: this.#options.siteUrl, headers: ["X-Request-Id", requestId, ...headers] });
    this.#note(exchange, "rejected");
  }

  async #fail(exchange: Exchange, error: unknown): Promise<void> {
    const { req, res, requestId, body } = exchange;
    if (error instanceof ClientDisconnected) return this.#note(exchange, "rejected");
    if (requestContext()?.hasMalformedInput && !res.headersSent) return this.#reject(exchange, 400);
    if (error instanceof RequestTimeout) return this.#reject(exchange, 408, ["Connection", "close"]);
    const errorCode = await this.#errorCodeOf(error);
    if (error && errorCode === "error") log.error({ err: error, requestId }, "a request failed");
    if (res.headersSent) {
      res.destroy();
    } else {
      // Unread as yet where the app was not asked; it was, where it failed by itself.
      const isUnprocessed =
        error instanceof DatabaseUnavailable || (error instanceof Overloaded && !(error instanceof ResponseTimeout));
      // What is still on its way is not waited for.
      if (req.method === "POST" && !req.complete) res.shouldKeepAlive = false;
      sendErrorPage(res, errorCode, {
        siteUrl: this.#options.siteUrl,
        requestId,
        asJson: wantsJson(req),
        withBody: req.method !== "HEAD",
        form: isUnprocessed ? await readSubmittedForm(req, body) : null,
      });
    }
    this.#note(exchange, "rejected");
  }

  async #errorCodeOf(error: unknown): Promise<ErrorPageCode> {
    if (error instanceof TooManySearches) return "too_many";
    if (error instanceof PayloadTooLarge) return "too_large";
    if (error instanceof Overloaded) return "overloaded";
    return error instanceof DatabaseUnavailable || !(await this.#options.dataVersion.read())
      ? "database_unavailable"
      : "error";
  }

  #note({ req, res, requestId, path, begun }: Exchange, by: ServedBy): void {
    const { metrics, logsRequests } = this.#options;
    metrics.requests.inc({ by, status: `${Math.floor(res.statusCode / 100)}xx` });
    const seconds = (performance.now() - begun) / 1000;
    if (by !== "cache") metrics.seconds.observe({ by }, seconds);
    if (!logsRequests && res.statusCode < 500) return;
    // Never the query or the sender: what somebody searched for is not ours to keep.
    const ms = Math.round(seconds * 1000);
    const line = { requestId, method: req.method, path, status: res.statusCode, by, ms };
    if (res.statusCode >= 500) log.warn(line, "responded with an error");
    else log.info(line, "responded");
  }
}

function isRead({ method }: http.IncomingMessage): boolean {
  return method === "GET" || method === "HEAD";
}

/** HEAD goes with GET. */
function allowedMethods({ methods }: Route): string[] {
  return methods.flatMap((method: Method) => (method === "GET" ? ["GET", "HEAD"] : [method]));
}

/** One Host that can be a name of this site, as HTTP/1.1 demands; the older version may leave it out. */
function hasOneHost({ rawHeaders, headers: { host }, httpVersion }: http.IncomingMessage): boolean {
  if (host === undefined) return httpVersion === "1.0";
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string;
    if (name.length === 4 && name.toLowerCase() === "host") hosts += 1;
  }
  return hosts === 1 && isHost(host);
}

/** The address that is rendered: of the query what its route reads, for a cached page in one order. Repeated keys keep theirs. */
function urlOf(path: string, query: URLSearchParams, route: Route): { url: string; queryLength: number } {
  const { query: keys, policy } = route;
  const read = keys === "any" ? query : new URLSearchParams([...query].filter(([key]) => keys.includes(key)));
  if (policy === "cached") read.sort();
  const text = read.toString();
  return { url: text === "" ? path : `${path}?${text}`, queryLength: text.length };
}

function isHtml({ headers }: Pick<NextResponse, "headers">): boolean {
  return Boolean(headers.get("content-type")?.[0]?.startsWith("text/html"));
}

/** Where Next fails or finds nothing, it sends an empty page, or scripts that write the words in the browser. */
function isErrorShell(response: NextResponse | StreamedResponse): boolean {
  const { status, headers } = response;
  return (status >= 500 || status === 404) && (isHtml(response) || !headers.has("content-type"));
}
