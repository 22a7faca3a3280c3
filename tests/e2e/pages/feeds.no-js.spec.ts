/** Feeds are found from the pages, and read by a reader's library. */
import { expect, test } from "@playwright/test";
import { parseFeed } from "@rowanmanning/feed-parser";

test("a reader’s program finds the feed of a page, and what is in it", async ({ page, request }) => {
  for (const [path, title] of [
    ["/senators/jon-tester", "Jon Tester"],
    ["/states/mt", "Montana"],
    ["/roll-calls/s280-114.2015", "2015"],
    ["/corrections", "Corrections"],
    ["/", "Everything new"],
  ] as const) {
    await page.goto(path);
    const link = page.locator('link[rel="alternate"][type="application/atom+xml"]').first();
    const feed = await request.get((await link.getAttribute("href")) ?? "");
    expect(feed.headers()["content-type"], path).toContain("application/atom+xml");
    const read = parseFeed(await feed.text());
    expect(read.title, path).toContain(title);
    if (path !== "/corrections") expect(read.items.length, path).toBeGreaterThan(0);
    const json = page.locator('link[rel="alternate"][type="application/feed+json"]').first();
    const body = await (await request.get((await json.getAttribute("href")) ?? "")).json();
    expect(body.items.length, path).toBe(read.items.length);
  }
});
