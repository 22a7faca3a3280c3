/** Every address of the sitemap and every link from it: nothing is dead, nothing is an error, nothing leads out by accident, nothing is too long. */
import { gzipSync } from "node:zlib";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { GLOSSARY } from "#domain/glossary/glossary.ts";
import { blockedScripts } from "../../support/server/blocked-scripts.ts";
import { pathsOfSitemap } from "../../support/site-check/sitemap.ts";

/** Addresses with a query have no end; those without are all followed. */
const FOLLOWED = /^\/(?!_next\/|api\/)[^?#]*$/;
const AT_ONCE = 6;
/** Of one page, compressed. */
const MOST_BYTES = 60 * 1024;
/** What a cached page tells those between us and the reader; any longer, and they would show it after a correction. */
const FOR_A_SECOND = "public, max-age=0, s-maxage=1, stale-if-error=86400";

async function urlsOfSitemap(request: APIRequestContext): Promise<string[]> {
  return pathsOfSitemap(await (await request.get("/sitemap.xml")).text());
}

function linksOf(html: string): string[] {
  const hrefs = [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, href]) => href as string);
  return hrefs.map((href) => href.replaceAll("&amp;", "&"));
}

test("every address of the sitemap and every link on it answers, and every anchor exists", async ({ request }) => {
  test.setTimeout(600_000);
  const sitemap = await urlsOfSitemap(request);
  expect(sitemap.length).toBeGreaterThan(1000);
  expect(new Set(sitemap).size, "an address stands twice in the sitemap").toBe(sitemap.length);
  const pages = new Map<string, string>();
  const failures: string[] = [];
  const foundOn = new Map<string, string>(sitemap.map((pagePath) => [pagePath, "the sitemap"]));
  const open = [...foundOn.keys()];
  const visit = async (pagePath: string) => {
    const response = await request.get(pagePath, { maxRedirects: 0 });
    if (response.status() !== 200)
      failures.push(`${response.status()} ${pagePath}, linked from ${foundOn.get(pagePath)}`);
    if (!response.headers()["content-type"]?.startsWith("text/html")) return;
    const html = await response.text();
    const blocked = blockedScripts(html, response.headers()["content-security-policy"] ?? "");
    if (blocked.length > 0) failures.push(`a script that the browser will not run on ${pagePath}: ${blocked[0]}`);
    const { length } = gzipSync(html);
    if (length > MOST_BYTES) failures.push(`${pagePath} is ${length} bytes, compressed`);
    const { "x-cache": cache, "cache-control": cacheControl } = response.headers();
    if (cache !== "BYPASS" && cacheControl !== FOR_A_SECOND)
      failures.push(`${pagePath} may be kept in between: ${cacheControl}`);
    // Public pages are complete as HTML.
    const frameworkStart = html.search(/<script[^>]*\/_next\/|__next_f|<template id="B:/);
    if (frameworkStart >= 0)
      failures.push(`the framework is on ${pagePath}: ${html.slice(frameworkStart).slice(0, 400)}`);
    pages.set(pagePath, html);
    for (const href of linksOf(html)) {
      const path = href.split("#")[0] as string;
      if (!FOLLOWED.test(path) || foundOn.has(path)) continue;
      foundOn.set(path, pagePath);
      open.push(path);
    }
  };
  while (open.length > 0) await Promise.all(open.splice(0, AT_ONCE).map(visit));
  for (const [pagePath, html] of pages) {
    for (const href of linksOf(html)) {
      const [path = "", anchor] = href.split("#");
      if (!anchor || anchor.startsWith(":~:") || (path !== "" && !FOLLOWED.test(path))) continue;
      const target = pages.get(path === "" ? pagePath : path);
      if (target && !target.includes(`id="${decodeURIComponent(anchor)}"`))
        failures.push(`no #${anchor}: ${href} on ${pagePath}`);
    }
  }
  expect(failures.slice(0, 40)).toEqual([]);
  // A word is explained where it is used: each entry of the glossary is linked from some other page.
  const elsewhere = [...pages].filter(([pagePath]) => pagePath !== "/glossary");
  const used = new Set(elsewhere.flatMap(([, html]) => linksOf(html)));
  expect(GLOSSARY.map(({ slug }) => slug).filter((slug) => !used.has(`/glossary#${slug}`))).toEqual([]);
  // Whatever is linked without a query is in the sitemap, or is one of the few that are not for search engines.
  const unlisted = [...foundOn.keys()].filter((pagePath) => !sitemap.includes(pagePath));
  expect(
    unlisted.filter(
      (pagePath) =>
        !/^\/(report|search|embed)?(\/|$)|\/versions\/\d+$|[./](atom|csv|json|jsonl|parquet|xml|txt|zip)$/.test(
          pagePath,
        ),
    ),
  ).toEqual([]);
});
