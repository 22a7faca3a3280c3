/** The one table of what is answered, beside the folders that it is about. */
import fs from "node:fs";
import { expect, test } from "vitest";
import { ENDPOINTS } from "#api/endpoints.ts";
import { PAGE_QUERIES } from "#domain/site/page-queries.ts";
import { inProject } from "#processes/project.ts";
import { compileRoutes } from "#server/find-route.ts";
import { ROUTES } from "#server/route-table.ts";

const findRoute = compileRoutes(ROUTES, new Set(["/_next/static/chunks/a.js"]));

/** The address that Next gives a file of src/app; null for what has none of its own. */
function addressOf(file: string): string | null {
  const [, folder = "", name = ""] = /^(?:(.*)\/)?([^/]+)$/.exec(file) ?? [];
  const segments = folder.split("/").filter((each) => each !== "" && !/^\(.*\)$/.test(each));
  const path = segments.map((segment) =>
    segment
      .replace(/^\[\[\.\.\.(.+)\]\]$/, ":$1*")
      .replace(/^\[\.\.\.(.+)\]$/, ":$1+")
      .replace(/^\[(.+)\]$/, ":$1"),
  );
  if (/^(page\.tsx|route\.tsx?)$/.test(name)) return `/${path.join("/")}`;
  const files: Record<string, string> = {
    "manifest.ts": "manifest.webmanifest",
    "robots.ts": "robots.txt",
    "sitemap.ts": "sitemap.xml",
  };
  const own = files[name] ?? (/^(icon|apple-icon|opengraph-image|twitter-image)\d?\.\w+$/.test(name) ? name : null);
  return own && `/${[...path, own].join("/")}`;
}

function filesBelow(folder: string): string[] {
  return fs.globSync("**/*.*", { cwd: inProject(folder) }).map((file) => file.replaceAll("\\", "/"));
}

test("the table has what the folders of src/app and public have, and nothing else", () => {
  const inFolders = [...filesBelow("src/app").map(addressOf), ...filesBelow("public").map((file) => `/${file}`)].filter(
    (address) => address !== null,
  );
  expect(inFolders.length).toBeGreaterThan(90);
  // Of no folder: the API's one address that takes a POST, the files of a build, and what the front server says itself.
  const others = ["/api/v1/compare", "/_next/static/:file+", "/health/live", "/health/ready"];
  expect(ROUTES.map(({ pattern }) => pattern).sort()).toEqual([...inFolders, ...others].sort());
});

test("a page, a route of its own and a public file that nobody names would be missed", () => {
  expect(addressOf("(public)/new-page/[id]/page.tsx")).toBe("/new-page/:id");
  expect(addressOf("new-route/[[...path]]/route.ts")).toBe("/new-route/:path*");
  expect(addressOf("senators/[slug]/opengraph-image.tsx")).toBe("/senators/:slug/opengraph-image.tsx");
  expect(addressOf("icon.svg")).toBe("/icon.svg");
  expect(addressOf("(public)/layout.tsx")).toBeNull();
});

test("every query that a page reads is in the table under the page's own pattern", () => {
  for (const [pattern, querySchema] of Object.entries(PAGE_QUERIES))
    expect([pattern, ROUTES.find((route) => route.pattern === pattern)?.query]).toEqual([
      pattern,
      Object.keys(querySchema),
    ]);
  expect(
    ROUTES.filter(({ query }) => query !== "any" && query.length > 0)
      .map(({ pattern }) => pattern)
      .sort(),
  ).toEqual(Object.keys(PAGE_QUERIES).sort());
});

test("what is stored for everybody sees nothing of anybody, and takes nothing from them", () => {
  const stored = ROUTES.filter(({ policy }) => policy === "cached" || policy === "static");
  expect(stored.length).toBeGreaterThan(40);
  for (const { pattern, headers, methods, query } of stored)
    expect([pattern, headers, methods, query === "any"]).toEqual([pattern, "none", ["GET"], false]);
});

test("only the admin area, public forms and the engine take a POST, and each of them has a limit", () => {
  const posts = ROUTES.filter(({ methods }) => methods.includes("POST"));
  const outside = posts.map(({ pattern }) => pattern).filter((pattern) => !pattern.startsWith("/admin"));
  expect(outside.sort()).toEqual([
    "/api/v1/compare",
    "/follow/confirm/:token",
    "/follow/email",
    "/follow/stop/:token",
    "/follow/stop/:token/now",
    "/report",
  ]);
  for (const route of ROUTES)
    expect([route.pattern, route.bodyLimit > 0]).toEqual([route.pattern, posts.includes(route)]);
});

test("frames are for embeds alone; what is not cached is called no-store unless it is public by nature", () => {
  for (const { pattern, framedBy, policy, headers, cacheControl } of ROUTES) {
    expect([pattern, framedBy]).toEqual([
      pattern,
      pattern.startsWith("/embed/") && policy === "cached" ? "anybody" : "nobody",
    ]);
    if (policy === "uncached" || policy === "health" || headers === "admin")
      expect([pattern, cacheControl]).toEqual([pattern, "no-store"]);
  }
});

test("a name goes before a slot, and a slot before many", () => {
  const patternOf = (path: string) => findRoute(path)?.pattern;
  expect(patternOf("/")).toBe("/");
  expect(patternOf("/senators/jon-tester")).toBe("/senators/:slug");
  expect(patternOf("/admin/statements/new")).toBe("/admin/statements/new");
  expect(patternOf("/admin/statements/7")).toBe("/admin/statements/:id");
  expect(patternOf("/admin/voices/new")).toBe("/admin/:kind/new");
  expect(patternOf("/admin/imports/upload")).toBe("/admin/imports/upload");
  expect(patternOf("/api/v1")).toBe("/api/v1/:path*");
  expect(patternOf("/api/v1/compare")).toBe("/api/v1/compare");
  for (const { path } of ENDPOINTS) expect(patternOf(`/api/v1${path}`)).toBe("/api/v1/:path*");
  expect(patternOf("/_next/static/chunks/a.js")).toBe("/_next/static/:file+");
});

test.each([
  "/_next/image",
  "/_next/static/chunks/b.js",
  "/_next/static",
  "/_next/data/build/senators.json",
  "/_not-found",
  "/senators.rsc",
  "/senators/jon-tester/votes/filter",
  "/senators/jon-tester/",
  "/Senators",
  "/health",
  "/health/other",
  "/administration",
  "/feeds/",
  "/embed",
  "/favicon.ico",
])("nothing is at %s", (path) => {
  expect(findRoute(path)).toBeNull();
});
