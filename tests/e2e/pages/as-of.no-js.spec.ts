/** The record of a past day: it says so, keeps its reader on that day, and refuses days that it does not have. */
import { expect, test } from "@playwright/test";

/** The record of the site under test was published when the site was made, so the first day with one is this one. */
const TODAY = new Date().toISOString().slice(0, 10);

test("a page of a past day says so plainly, keeps its reader on that day, and links to now", async ({ page }) => {
  const response = await page.goto(`/senators/jon-tester?asOf=${TODAY}`);
  expect(response?.status()).toBe(200);
  const banner = page.getByRole("complementary", { name: /^As published on / });
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
  for (const [path, status, words] of [
    ["/senators/jon-tester?asOf=2026-02-30", 400, "is not a valid date"],
    ["/statements/tester-2018-10-17?asOf=yesterday", 400, "is not a valid date"],
    ["/roll-calls/s280-114.2015?asOf=2999-01-01", 404, "is in the future"],
    ["/comparisons?asOf=1999-01-01", 404, "We first published on"],
    [`/senators/nobody?asOf=${TODAY}`, 404, "We had published nothing at this URL"],
  ] as const) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(status);
    await expect(page.getByRole("main"), path).toContainText(words);
    await expect(page.getByRole("link", { name: "See this page as it is now" }), path).toBeVisible();
  }
});

test("a form that is sent without a day shows the page as it is now", async ({ page }) => {
  for (const path of ["/senators/jon-tester", "/roll-calls", "/statements"]) {
    const response = await page.goto(`${path}?asOf=`);
    expect(response?.status(), path).toBe(200);
    await expect(page.locator('link[rel="canonical"]'), path).toHaveAttribute("href", new RegExp(`${path}$`));
    await expect(page.locator('meta[name="robots"]'), path).toHaveCount(0);
  }
});
