/** What search engines and other programs are told. */
import { expect, test } from "@playwright/test";
import { pathsOfSitemap } from "../../support/site-check/sitemap.ts";

/** That each answers is for the crawl to see; here one in some, from all kinds, is read more closely. */
const ONE_IN = 7;

test("an address is its own canonical address, and wants to be found", async ({ request }) => {
  test.setTimeout(120_000);
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const paths = pathsOfSitemap(sitemap);
  const problems: string[] = [];
  for (const path of paths.filter((_, index) => index < 20 || index % ONE_IN === 0)) {
    const html = await (await request.get(path)).text();
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    if (!canonical || new URL(canonical).pathname !== path) problems.push(`${path}: canonical ${canonical}`);
    if (/<meta name="robots" content="[^"]*noindex/.test(html)) problems.push(`${path}: noindex`);
  }
  expect(problems).toEqual([]);
});

test("robots.txt leads to it, and a browser finds an icon and a manifest", async ({ page, request }) => {
  expect(await (await request.get("/robots.txt")).text()).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
  await page.goto("/about");
  for (const link of await page.locator('link[rel="icon"], link[rel="manifest"]').all()) {
    const response = await request.get((await link.getAttribute("href")) ?? "");
    expect(response.status()).toBe(200);
  }
});

test("structured data on a page can be read and holds no rating", async ({ page }) => {
  await page.goto("/coverage");
  const text = (await page.locator('script[type="application/ld+json"]').first().textContent()) ?? "";
  const data = JSON.parse(text);
  expect(data).toMatchObject({ "@context": "https://schema.org", "@type": "Dataset" });
  expect(text).not.toMatch(/rating/i);
});
