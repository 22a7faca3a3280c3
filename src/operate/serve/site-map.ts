import fs from "node:fs";
import path from "node:path";
import { PAGE_QUERIES } from "#domain/page-queries.ts";
import { NO_SUCH_PAGE } from "./make-page.ts";
import { isRoom } from "./security-headers.ts";

/**
 * What becomes of a request for an address. `asset`: a file that stays as it is until the next build. `kept`: the same page
 * for everybody, kept until the record changes. `made`: a public page that is made for each request, since nobody else asks
 * for the same; it sees the address and nothing else of its reader. `live`: answered by the app itself.
 */
export type Treatment = "asset" | "kept" | "made" | "live";

/** `address`: the path, and of the query what the page reads, for a kept one in one order: two requests with the same are the same. */
export type Place = { treatment: Treatment; address: string };

export type SiteMap = {
  placeOf(pathname: string, query: URLSearchParams): Place;
};

/** Characters of a query that a kept page reads; a longer one is nothing that a page of ours links to. */
const LONGEST_QUERY = 300;

type RoutesManifest = {
  staticRoutes: { page: string }[];
  dynamicRoutes: { page: string; regex: string }[];
  rewrites: { beforeFiles?: { regex: string; has?: { type: string; key: string }[] }[] };
};
type PrerenderManifest = { routes: Record<string, unknown>; dynamicRoutes: Record<string, { routeRegex: string }> };
type BuiltManifest = PrerenderManifest & { preview: { previewModeId: string } };

/** Reads out of what the build wrote down which addresses are pages that everybody gets alike. */
export function readSiteMap(distDir: string, publicFolder: string): SiteMap {
  const routes = readBuilt<RoutesManifest>(distDir, "routes-manifest.json");
  const { routes: prerendered } = readBuilt<BuiltManifest>(distDir, "prerender-manifest.json");
  const pages = pagesOutsideRoom(readBuilt<Record<string, string>>(distDir, "app-path-routes-manifest.json"));
  const kept = [...pages, "/robots.txt", "/sitemap.xml"].filter((page) => !MADE.includes(page));
  const dynamic = routes.dynamicRoutes.filter(({ page }) => kept.includes(page));
  const reads = Object.entries(PAGE_QUERIES).map(([pattern, shape]) => ({
    page: pattern.replace(/:(\w+)/g, "[$1]"),
    regex: `^${pattern.replace(/:\w+/g, "[^/]+")}$`,
    has: Object.keys(shape).map((key) => ({ type: "query", key })),
  }));
  return siteMap(
    { ...routes, rewrites: { beforeFiles: reads.filter(({ page }) => kept.includes(page)) } },
    {
      routes: { ...prerendered, ...Object.fromEntries(kept.map((page) => [page, {}])) },
      dynamicRoutes: Object.fromEntries(dynamic.map(({ page, regex }) => [page, { routeRegex: regex }])),
    },
    filesBelow(publicFolder),
    pages,
  );
}

/** Public pages that are made for one reader each. */
const MADE = [
  "/search",
  "/report",
  "/report/[ticket]",
  "/follow/email",
  "/follow/confirm/[token]",
  "/follow/stop/[token]",
  "/preview/[token]",
];

/** Of the routes of the app those that are pages, but for the editors' room. */
function pagesOutsideRoom(routes: Record<string, string>): string[] {
  const pages = Object.entries(routes).filter(([file, route]) => file.endsWith("/page") && !isRoom(route));
  return pages.map(([, route]) => route);
}

/** The secret of this build that puts one request into Next's draft mode; no page of ours asks whether it is in it. */
export function readDraftKey(distDir: string): string {
  return readBuilt<BuiltManifest>(distDir, "prerender-manifest.json").preview.previewModeId;
}

function readBuilt<T>(distDir: string, file: string): T {
  return JSON.parse(fs.readFileSync(path.join(distDir, file), "utf8")) as T;
}

/** The files that are served as they are, by their addresses. */
function filesBelow(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(
    (file) => `/${path.relative(folder, path.join(file.parentPath, file.name)).replaceAll(path.sep, "/")}`,
  );
}

export function siteMap(
  routes: RoutesManifest,
  prerendered: PrerenderManifest,
  publicFiles: readonly string[] = [],
  publicPages: readonly string[] = [],
): SiteMap {
  const files = new Set(publicFiles);
  const always = new Set(Object.keys(prerendered.routes));
  const named = new Set(routes.staticRoutes.map(({ page }) => page));
  const keptPatterns = Object.values(prerendered.dynamicRoutes).map(({ routeRegex }) => new RegExp(routeRegex));
  const patterns = routes.dynamicRoutes.map(({ page, regex }) => ({ page, pattern: new RegExp(regex) }));
  const filters = (routes.rewrites.beforeFiles ?? []).map(({ regex, has = [] }) => ({
    pattern: new RegExp(regex),
    keys: has.filter(({ type }) => type === "query").map(({ key }) => key),
  }));
  const unkept = (page: string): Treatment => (publicPages.includes(page) ? "made" : "live");
  const placeOfPath = (pathname: string): Place => {
    const at = (treatment: Treatment, address = pathname): Place => ({ treatment, address });
    if (pathname.startsWith("/_next/static/") || files.has(pathname)) return at("asset");
    if (always.has(pathname)) return at("kept");
    if (named.has(pathname)) return at(unkept(pathname));
    if (keptPatterns.some((pattern) => pattern.test(pathname))) return at("kept");
    const found = patterns.find(({ pattern }) => pattern.test(pathname));
    if (found) return at(unkept(found.page));
    // Addresses of the framework's own, and those that it leads elsewhere: without the slash at the end.
    if (pathname.startsWith("/_next/") || pathname.endsWith("/")) return at("kept");
    // Nothing of ours: the page that says so is one for all of them.
    return at("kept", NO_SUCH_PAGE);
  };
  /** A list with a filter is another page, which reads these keys of the query. An empty value is one, too: of a form that was sent. */
  const readOf = (pathname: string, query: URLSearchParams): string => {
    const keys =
      query.size === 0 ? [] : filters.filter(({ pattern }) => pattern.test(pathname)).flatMap((each) => each.keys);
    const read = new URLSearchParams([...query].filter(([key]) => keys.includes(key)));
    read.sort();
    return read.toString();
  };
  return {
    placeOf(pathname, query) {
      const read = readOf(pathname, query);
      if (read !== "")
        return { treatment: read.length <= LONGEST_QUERY ? "kept" : "made", address: `${pathname}?${read}` };
      const place = placeOfPath(pathname);
      return place.treatment === "made" && query.size > 0 ? { ...place, address: `${pathname}?${query}` } : place;
    },
  };
}
