/** The record of a past day, and feeds: found from the pages, without JavaScript. */
import { expect, test } from "@playwright/test";
import { parseFeed } from "@rowanmanning/feed-parser";

/** The record of the site under test was published when the site was made, so the first day with one is this one. */
const TODAY = new Date().toISOString().slice(0, 10);

test("a page of a past day says so plainly, keeps its reader on that day, and links to now", async ({ page }) => {
  const answer = await page.goto(`/senators/jon-tester?asOf=${TODAY}`);
  expect(answer?.status()).toBe(200);
  const banner = page.getByRole("complementary", { name: /^The record as it was published on / });
  await expect(banner).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  const permalink = page.locator('main a[href^="/statements/"]').first();
  await expect(permalink).toHaveAttribute("href", new RegExp(`\\?asOf=${TODAY}$`));
  await permalink.click();
  await expect(banner).toBeVisible();
  await page.locator('main a[href^="/senators/jon-tester?asOf="]').first().click();
  await expect(banner).toBeVisible();
  await page.locator('main a[href^="/comparisons/"]').first().click();
  await expect(banner).toBeVisible();
  await page.locator('main a[href^="/roll-calls/"]').first().click();
  await expect(banner).toBeVisible();
  await banner.getByRole("link", { name: "See this page as it is now" }).click();
  await expect(page).toHaveURL(/\/roll-calls\/[a-z0-9.-]+$/);
  await expect(banner).toHaveCount(0);
  await expect(page.locator('main a[href*="asOf"]')).toHaveCount(0);
});

test("a day that has no record is refused with a status and with words", async ({ page }) => {
  for (const [address, status, words] of [
    ["/senators/jon-tester?asOf=2026-02-30", 400, "is not a day that exists"],
    ["/statements/tester-2018-10-17?asOf=yesterday", 400, "is not a day that exists"],
    ["/roll-calls/s280-114.2015?asOf=2999-01-01", 404, "has not come yet"],
    ["/comparisons?asOf=1999-01-01", 404, "The record was first published on"],
    [`/senators/nobody?asOf=${TODAY}`, 404, "held nothing at this address"],
  ] as const) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(status);
    await expect(page.getByRole("main"), address).toContainText(words);
    await expect(page.getByRole("link", { name: "See this page as it is now" }), address).toBeVisible();
  }
});

test("a reader’s program finds the feed of a page, and what is in it", async ({ page, request }) => {
  for (const [address, title] of [
    ["/senators/jon-tester", "Jon Tester"],
    ["/states/mt", "Montana"],
    ["/roll-calls/s280-114.2015", "2015"],
    ["/corrections", "Corrections"],
    ["/", "Everything new"],
  ] as const) {
    await page.goto(address);
    const link = page.locator('link[rel="alternate"][type="application/atom+xml"]').first();
    const feed = await request.get((await link.getAttribute("href")) ?? "");
    expect(feed.headers()["content-type"], address).toContain("application/atom+xml");
    const read = parseFeed(await feed.text());
    expect(read.title, address).toContain(title);
    if (address !== "/corrections") expect(read.items.length, address).toBeGreaterThan(0);
    const json = page.locator('link[rel="alternate"][type="application/feed+json"]').first();
    const body = await (await request.get((await json.getAttribute("href")) ?? "")).json();
    expect(body.items.length, address).toBe(read.items.length);
  }
});
