/** Addresses: what exists answers 200, what does not is a true 404, what has moved says where. */
import { expect, test } from "@playwright/test";
import { verdictLabel } from "#domain/wording/verdict-wording.ts";

for (const path of [
  "/senators/nobody-example",
  "/senators/X999999",
  "/roll-calls/s9999-114.2015",
  "/roll-calls/not-a-roll-call",
  "/comparisons/tester-2024-03-fox-office/s999-114.2015",
  "/comparisons/nobody/s280-114.2015",
  "/no-such-page",
  // A year that has votes, and a page of it that has none.
  "/senators/chuck-grassley/votes?year=2015&page=2",
  "/senators/filter",
  "/senators/jon-tester/as-of",
]) {
  test(`${path} is a true 404 that helps`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    // In what is sent, not only in what scripts make of it.
    expect(await response?.text()).toContain("Page not found</h1>");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main").locator('a[href="/senators"]').first()).toBeVisible();
  });
}

test("a bioguide id leads to the page of the person, for good", async ({ request }) => {
  const response = await request.get("/senators/T000464", { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers().location).toMatch(/\/senators\/jon-tester$/);
});

test("the page of a pair shows every proposition that it is compared on", async ({ page }) => {
  await page.goto("/comparisons/casey-2024-03-fox-spox/s280-114.2015");
  await expect(page.locator("#casey-2024-03-fox-spox-cooperate")).toContainText(verdictLabel("conflicts", true));
  await expect(page.locator("#casey-2024-03-fox-spox-withhold_funds")).toContainText(verdictLabel("matches", true));
});

test("a draft has no page, whichever way it is asked for", async ({ request }) => {
  for (const path of [
    "/comparisons/tester-2018-06-17-poisonpill/s280-114.2015",
    "/comparisons/graham-2026-01-29-floor/s34-115.2018",
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test("pages are cached after the first reader", async ({ request }) => {
  for (const path of [
    "/senators/jon-tester",
    "/roll-calls/s280-114.2015",
    "/comparisons/tester-2024-03-fox-office/s280-114.2015",
  ]) {
    await request.get(path);
    const again = await request.get(path);
    expect(again.headers()["x-cache"], path).toBe("HIT");
  }
});

test("every word of a public page that is quoted has its source beside it, or leads to where it stands with its source", async ({
  page,
}) => {
  for (const path of [
    "/",
    "/senators/jon-tester",
    "/senators/bob-casey",
    "/senators/joe-biden",
    "/senators/tammy-baldwin",
    "/roll-calls/s280-114.2015",
    "/statements",
    "/inquiries",
    "/voices/white-house-biden-administration",
  ]) {
    await page.goto(path);
    const unsourced = await page.locator("blockquote").evaluateAll((quotes) => {
      const bare = (url: string | null) => url?.split("#")[0];
      const linksIn = (place: Element) =>
        [...place.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
      return quotes.flatMap((quote) => {
        const cite = bare(quote.getAttribute("cite"));
        const around =
          quote.closest("figure")?.parentElement ?? quote.closest("li, article, section") ?? quote.parentElement;
        const links = around ? linksIn(around) : [];
        const sourced = (place: Element) => linksIn(place).some((href) => bare(href) === cite);
        const leadsTo = links.flatMap((href) => (href.startsWith("#") ? (document.querySelector(href) ?? []) : []));
        return around && cite && (sourced(around) || leadsTo.some(sourced)) ? [] : [quote.textContent];
      });
    });
    expect(unsourced, path).toEqual([]);
  }
});
