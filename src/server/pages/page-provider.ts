import { createHash } from "node:crypto";
import { ConcurrencyLimiter } from "../concurrency-limiter.ts";
import type { DataVersionMonitor } from "../data-version.ts";
import { NOTHING_TO_EMBED } from "../http/error-page.ts";
import { pickResponseHeaders, securityHeaders } from "../http/response-headers.ts";
import type { Route } from "../route-table.ts";
import { isCompressible } from "./content-encoding.ts";
import { type CachedPage, PageCache, pack } from "./page-cache.ts";
import { NOT_FOUND_URL, PageRenderer, type PageRendererOptions, pathOf, type RenderedPage } from "./page-renderer.ts";

/** Raised where a page would have to be rendered and the database does not answer; answered with 503. */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";
}

type PageProviderOptions = PageRendererOptions & { dataVersion: DataVersionMonitor };
/** What of a route decides how its pages are stored and sent. */
type PageRoute = Pick<Route, "policy" | "framedBy" | "headers" | "cacheControl">;

const ATTEMPTS = 3;
/** So many pages are rendered at a time; more than that only makes all of them late. */
const CONCURRENCY = 8;
/** After so long a page is rendered again though the record has not changed. */
const MAX_AGE_MS = 60 * 60 * 1000;
/** The page that says that there is none, of which there is one. */
const NOT_FOUND: PageRoute = { policy: "cached", framedBy: "nobody", headers: "none", cacheControl: "no-store" };

/** Returns public pages as the record is now: from the cache, or rendered once for all clients waiting. */
export class PageProvider {
  readonly cache = new PageCache();
  readonly limiter = new ConcurrencyLimiter(CONCURRENCY);
  readonly #renderer: PageRenderer;
  readonly #dataVersion: DataVersionMonitor;
  readonly #siteUrl: string;
  /** What is being rendered just now: of many who ask for the same page, one has it rendered. */
  readonly #rendering = new Map<string, Promise<CachedPage>>();

  constructor({ dataVersion, ...options }: PageProviderOptions) {
    this.#renderer = new PageRenderer(options);
    this.#dataVersion = dataVersion;
    this.#siteUrl = options.siteUrl;
  }

  /** A page for everybody. @throws Overloaded, DatabaseUnavailable */
  provide(url: string, route: PageRoute, requestId: string): Promise<CachedPage> {
    const begun = this.#rendering.get(url);
    if (begun) return begun;
    const rendering = this.limiter
      .run(() => (route.policy === "static" ? this.#file(url, route, requestId) : this.#page(url, route, requestId)))
      .finally(() => this.#rendering.delete(url));
    this.#rendering.set(url, rendering);
    return rendering;
  }

  /** A page for one request. Null where its client hung up while it waited. @throws Overloaded, DatabaseUnavailable */
  provideOnce(
    url: string,
    route: PageRoute,
    requestId: string,
    isDisconnected: () => boolean,
  ): Promise<CachedPage | null> {
    const once: PageRoute = { ...route, policy: "uncached", cacheControl: "no-store" };
    return this.limiter.run(async () => (isDisconnected() ? null : await this.#page(url, once, requestId)));
  }

  /** The page that says that there is none. @throws Overloaded, DatabaseUnavailable */
  notFound(requestId: string): Promise<CachedPage> {
    return this.provide(NOT_FOUND_URL, NOT_FOUND, requestId);
  }

  async #file(url: string, route: PageRoute, requestId: string): Promise<CachedPage> {
    const rendered = await this.#renderer.render(url, requestId);
    if (!rendered) return this.#notFoundInside(requestId);
    const page = this.#finished(rendered, route);
    if (page.status !== 200) return pack(page, rendered.body);
    return this.cache.store(url, page, rendered.body, this.cache.generation);
  }

  /** A page is read from the record by several queries. One during which the record changed is rendered again. */
  async #page(url: string, route: PageRoute, requestId: string): Promise<CachedPage> {
    for (let attempt = 1; ; attempt += 1) {
      // A database that is known to be silent is not waited for; the data version monitor asks it again by itself.
      const before = this.#dataVersion.latest && (await this.#dataVersion.read());
      if (!before) throw new DatabaseUnavailable();
      const { generation } = this.cache;
      const rendered = await this.#unlessUnavailable(this.#renderer.render(url, requestId));
      if (!rendered && route.framedBy === "nobody") return this.#notFoundInside(requestId);
      const response = rendered ?? NOTHING_TO_EMBED;
      if (response.status >= 500) throw new Error(`${pathOf(url)} was answered with ${response.status}`);
      const after = await this.#dataVersion.read();
      const isConsistent = after?.version === before.version;
      if (!isConsistent && after && attempt < ATTEMPTS) continue;
      const page = this.#finished(response, route);
      // Of addresses that lead nowhere there is no end; the page that says so is one.
      const isStored =
        route.policy === "cached" &&
        isConsistent &&
        (page.status === 200 || (page.status === 404 && route === NOT_FOUND));
      return isStored ? this.cache.store(url, page, response.body, generation) : pack(page, response.body);
    }
  }

  /** For who has a place to render in already. */
  async #notFoundInside(requestId: string): Promise<CachedPage> {
    return this.cache.find(NOT_FOUND_URL) ?? this.#page(NOT_FOUND_URL, NOT_FOUND, requestId);
  }

  #finished({ status, headers, body }: RenderedPage, route: PageRoute): CachedPage {
    const isGood = status === 200;
    const isStatic = route.policy === "static";
    const type = headers.get("content-type")?.[0] ?? "";
    return {
      status,
      headers: [
        ...pickResponseHeaders(headers, "none"),
        ...["Cache-Control", isGood ? route.cacheControl : "no-store"],
        ...["Vary", "Accept-Encoding"],
        ...securityHeaders(this.#siteUrl, route),
      ],
      etag: `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
      compressible: isCompressible(type),
      expires: isStatic ? Number.POSITIVE_INFINITY : Date.now() + MAX_AGE_MS,
      isStatic,
      proxyCache: !isGood || route.policy === "uncached" ? "never" : isStatic ? "day" : "second",
    };
  }

  /**
   * A database that falls silent is noticed by the data version monitor sooner than by the queries that wait for it.
   */
  async #unlessUnavailable<T>(rendering: Promise<T>): Promise<T> {
    let watch: NodeJS.Timeout | undefined;
    const unavailable = new Promise<never>((_resolve, reject) => {
      watch = setInterval(() => {
        if (!this.#dataVersion.latest) reject(new DatabaseUnavailable());
      }, 250);
    });
    try {
      return await Promise.race([rendering, unavailable]);
    } finally {
      clearInterval(watch);
      // Nobody waits for it any longer, and its failure is no news.
      rendering.catch(() => {});
    }
  }
}
