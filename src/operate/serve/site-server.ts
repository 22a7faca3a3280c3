import type http from "node:http";
import { bearsVerifiedSession } from "#auth/verified-session-cookie.ts";
import type { WindowLimit } from "#data/window-limit.ts";
import type { Notice } from "#domain/labels.ts";
import { senderNetwork } from "#domain/sender.ts";
import { log, withRequestId } from "#log.ts";
import { answerKept } from "./answer-kept.ts";
import { answerLive } from "./answer-live.ts";
import { arrived, TooLarge, TooSlow } from "./arrived.ts";
import { untilTheSecondEnds } from "./edge-second.ts";
import { Gate, TooBusy } from "./gate.ts";
import { answerHealth } from "./health.ts";
import type { KeptPage } from "./kept-pages.ts";
import { type Handler, NO_SUCH_PAGE } from "./make-page.ts";
import type { AnsweredBy, Measures } from "./measures.ts";
import { sendNotice, wantsJson } from "./notice-page.ts";
import { DatabaseGone, PageMaker } from "./page-maker.ts";
import type { RecordClock } from "./record-clock.ts";
import { forwardedFor, requestIdOf } from "./request-head.ts";
import { isRoom } from "./security-headers.ts";
import { readSentForm } from "./sent-form.ts";
import type { SiteMap } from "./site-map.ts";

export type SiteServerOptions = {
  handler: Handler;
  siteMap: SiteMap;
  draftKey: string;
  clock: RecordClock;
  measures: Measures;
  searchLimit: Pick<WindowLimit, "count">;
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
  url: string;
  pathname: string;
  begun: number;
};

/** A database that is started again is back within this time. */
const FORMS_PATIENCE_MS = 10_000;

/** The server of the site: answers from memory what everybody gets alike, and lets Next make the rest. */
export class SiteServer {
  readonly maker: PageMaker;
  /** Lines of their own, so that a crowd in one keeps nobody in another waiting. */
  readonly #lines = {
    // As many as have a connection of their own (src/data/tables/stream-rows.ts).
    files: new Gate(4),
    door: new Gate(4),
    room: new Gate(8),
  };
  readonly #options: SiteServerOptions;
  #isDraining = false;

  constructor(options: SiteServerOptions) {
    this.#options = options;
    this.maker = new PageMaker(options);
  }

  /** Requests that wait for their turn. */
  get waiting(): number {
    return [this.maker.gate, ...Object.values(this.#lines)].reduce((sum, { waiting }) => sum + waiting, 0);
  }

  /** From now on it is not ready for more, and asks for connections to be closed. */
  drain(): void {
    this.#isDraining = true;
  }

  /** Answers any request. Never throws. */
  readonly answer = (req: http.IncomingMessage, res: http.ServerResponse): void => {
    const url = req.url ?? "";
    const query = url.indexOf("?");
    const pathname = query < 0 ? url : url.slice(0, query);
    const requestId = requestIdOf(req, this.#options.trustedProxies);
    const exchange: Exchange = { req, res, requestId, url, pathname, begun: performance.now() };
    if (this.#isDraining) res.shouldKeepAlive = false;
    const kept = query < 0 && isPlainRead(req) ? this.maker.pages.find(pathname) : undefined;
    if (kept) {
      void this.#sendKept(exchange, pathname, kept, "HIT");
    } else if (!/^\/(?![/\\])/.test(url)) {
      // An address begins with one slash; with two it would be another host's.
      res.writeHead(400, { "Content-Type": "text/plain" }).end("Bad request\n");
      this.#note(exchange, "notice");
    } else if (req.method === "TRACE") {
      res.writeHead(405, { "Content-Type": "text/plain", Allow: "GET, HEAD, POST" }).end("Method not allowed\n");
      this.#note(exchange, "notice");
    } else if (pathname.startsWith("/health/")) {
      answerHealth(pathname, res, this.#options.clock, this.#isDraining);
      this.#note(exchange, "health");
    } else {
      void withRequestId(requestId, () => this.#answerUnkept(exchange).catch((error) => this.#fail(exchange, error)));
    }
  };

  async #answerUnkept(exchange: Exchange): Promise<void> {
    const { req, pathname, url } = exchange;
    const query = new URLSearchParams(url.slice(pathname.length + 1));
    const { treatment, address } = this.#options.siteMap.placeOf(pathname, query);
    if (pathname === "/search" && this.#options.clock.latest && (await this.#isOverLimit(req))) throw new TooMany();
    if (treatment === "live" || !isPlainRead(req)) return this.#answerLive(exchange);
    return treatment === "made" ? this.#sendForOne(exchange, address) : this.#sendPage(exchange, address, treatment);
  }

  /** A page for everybody, out of memory or made for this request. */
  async #sendPage(exchange: Exchange, address: string, treatment: "asset" | "kept"): Promise<void> {
    const found = this.maker.pages.find(address);
    const page = found ?? (await this.maker.make(address, treatment, exchange.requestId));
    return this.#sendKept(exchange, address, page, found ? "HIT" : "MISS");
  }

  /** A public page that nobody else asks for. */
  async #sendForOne(exchange: Exchange, address: string): Promise<void> {
    const { res, requestId } = exchange;
    const page = await this.maker.makeForOne(address, requestId, () => res.destroyed);
    if (page) await this.#sendKept(exchange, address, page, "BYPASS");
  }

  /** Says nothing of how it ends where the page was ready to be sent, which is the way of nearly all requests. */
  #sendKept(
    exchange: Exchange,
    address: string,
    page: KeptPage,
    cache: "HIT" | "MISS" | "BYPASS",
  ): Promise<void> | undefined {
    const { req, res, requestId } = exchange;
    const by = cache === "HIT" ? "memory" : "made";
    const edge = page.mayBeShared ? untilTheSecondEnds(req.headers["x-edge-time"] as string | undefined) : [];
    const extra = ["X-Request-Id", requestId, "X-Cache", cache, ...edge];
    const sending = answerKept(req, res, { pages: this.maker.pages, key: address, page, extra });
    if (sending) return sending.then(() => this.#note(exchange, by)).catch((error) => this.#fail(exchange, error));
    this.#note(exchange, by);
    return undefined;
  }

  async #answerLive(exchange: Exchange): Promise<void> {
    const { req, res, pathname, requestId } = exchange;
    const { handler, siteUrl, trustedProxies, clock } = this.#options;
    // Editors send files as well.
    if (req.method === "POST") await arrived(req, { whole: !isRoom(pathname) });
    // The place is given back once there is an answer: a reader on a slow line holds up nobody.
    const leave = await this.#lineFor(req, pathname).enter();
    try {
      // Nothing is made for who has hung up while they stood in line; a form that has arrived is taken.
      if (res.destroyed && req.method !== "POST") return;
      // A form is worth waiting for: whoever sent it cannot simply ask again.
      const patience = req.method === "POST" ? FORMS_PATIENCE_MS : 0;
      if (!clock.latest && !(await clock.awaitReachable(patience))) throw new DatabaseGone();
      res.setHeader("X-Request-Id", requestId);
      let isReplaced = false;
      const live = { handler, siteUrl, trustedProxies, requestId, pathname, whenMade: leave };
      await answerLive(req, res, live, (status) => {
        isReplaced = true;
        return status === 404 ? this.#sayNoSuchPage(exchange) : this.#fail(exchange, null);
      });
      if (!isReplaced) this.#note(exchange, "live");
    } finally {
      leave();
    }
  }

  /** Editors wait neither behind a crowd of readers nor behind one at their door. */
  #lineFor(req: http.IncomingMessage, pathname: string): Gate {
    if (pathname.startsWith("/download/")) return this.#lines.files;
    if (!isRoom(pathname)) return this.maker.gate;
    return bearsVerifiedSession(req.headers) ? this.#lines.room : this.#lines.door;
  }

  async #sayNoSuchPage(exchange: Exchange): Promise<void> {
    try {
      for (const name of exchange.res.getHeaderNames()) exchange.res.removeHeader(name);
      await this.#sendPage(exchange, NO_SUCH_PAGE, "kept");
    } catch (error) {
      await this.#fail(exchange, error);
    }
  }

  async #isOverLimit(req: http.IncomingMessage): Promise<boolean> {
    const { searchLimit, trustedProxies } = this.#options;
    const network = senderNetwork(forwardedFor(req, trustedProxies), trustedProxies);
    return !(await searchLimit.count(network)).allowed;
  }

  async #fail(exchange: Exchange, error: unknown): Promise<void> {
    const { req, res, requestId } = exchange;
    if (error instanceof TooSlow) {
      res.writeHead(408, { "Content-Type": "text/plain", Connection: "close" }).end("Request timeout\n");
      return this.#note(exchange, "notice");
    }
    const notice = await this.#noticeFor(error);
    // Unread as yet where the app was not asked; it was, where it failed by itself.
    const sentForm = error instanceof DatabaseGone || error instanceof TooBusy ? await readSentForm(req) : null;
    if (error && notice === "fault") log.error({ err: error, requestId }, "a request failed");
    if (res.headersSent) {
      res.destroy();
    } else {
      for (const name of res.getHeaderNames()) res.removeHeader(name);
      res.setHeader("X-Request-Id", requestId);
      sendNotice(res, notice, { requestId, asJson: wantsJson(req), withBody: req.method !== "HEAD", sentForm });
    }
    this.#note(exchange, "notice");
  }

  async #noticeFor(error: unknown): Promise<Notice> {
    if (error instanceof TooMany) return "too_many";
    if (error instanceof TooLarge) return "too_large";
    if (error instanceof TooBusy) return "too_busy";
    return error instanceof DatabaseGone || !(await this.#options.clock.read()) ? "database_gone" : "fault";
  }

  #note({ req, res, requestId, pathname, begun }: Exchange, by: AnsweredBy): void {
    const { measures, logsRequests } = this.#options;
    measures.answers.inc({ by, status: `${Math.floor(res.statusCode / 100)}xx` });
    const seconds = (performance.now() - begun) / 1000;
    if (by !== "memory") measures.seconds.observe({ by }, seconds);
    if (!logsRequests && res.statusCode < 500) return;
    // Never the query or the sender: what somebody searched for is not ours to keep.
    const ms = Math.round(seconds * 1000);
    const line = { requestId, method: req.method, path: pathname, status: res.statusCode, by, ms };
    if (res.statusCode >= 500) log.warn(line, "answered with a failure");
    else log.info(line, "answered");
  }
}

/** Raised where one network has searched more often than anybody types. */
class TooMany extends Error {
  override name = "TooMany";
}

/** A request that asks for a page as such, with nothing that would make the answer another one. */
function isPlainRead({ method, headers }: http.IncomingMessage): boolean {
  return (method === "GET" || method === "HEAD") && headers.rsc === undefined && headers["next-action"] === undefined;
}
