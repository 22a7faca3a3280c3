/** Addresses: what exists answers 200, what does not is a true 404, what has moved says where. */
import { expect, test } from "@playwright/test";

for (const address of [
  "/senators/nobody-example",
  "/senators/X999999",
  "/roll-calls/s9999-114.2015",
  "/roll-calls/not-a-roll-call",
  "/comparisons/tester-2024-03-fox-office/s999-114.2015",
  "/comparisons/nobody/s280-114.2015",
  "/no-such-page",
]) {
  test(`${address} is a true 404 that helps`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
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
  await expect(page.locator("#casey-2024-03-fox-spox-cooperate")).toContainText("Conflict, with context");
  await expect(page.locator("#casey-2024-03-fox-spox-withhold_funds")).toContainText("Match, with context");
});

test("a draft has no page, whichever way it is asked for", async ({ request }) => {
  for (const address of [
    "/comparisons/tester-2018-06-17-poisonpill/s280-114.2015",
    "/comparisons/graham-2026-01-29-floor/s34-115.2018",
  ]) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
});

test("pages are cached after the first reader", async ({ request }) => {
  for (const address of [
    "/senators/jon-tester",
    "/roll-calls/s280-114.2015",
    "/comparisons/tester-2024-03-fox-office/s280-114.2015",
  ]) {
    await request.get(address);
    const again = await request.get(address);
    expect(again.headers()["x-nextjs-cache"], address).toBe("HIT");
  }
});

test("every word of a public page that is quoted has a source beside it", async ({ page }) => {
  test.setTimeout(120_000);
  for (const address of [
    "/senators/jon-tester",
    "/senators/bob-casey",
    "/senators/joe-biden",
    "/senators/tammy-baldwin",
    "/",
    "/roll-calls/s280-114.2015",
  ]) {
    await page.goto(address);
    const unsourced = await page.locator("blockquote").evaluateAll((quotes) =>
      quotes.flatMap((quote) => {
        const cite = quote.getAttribute("cite");
        const around = quote.closest("figure, li, article, section");
        const linked =
          around?.querySelector(`a[href="${CSS.escape(cite ?? "")}"]`) ??
          [...(around?.querySelectorAll("a") ?? [])].find(
            (link) => link.getAttribute("href")?.split("#")[0] === cite?.split("#")[0],
          );
        return linked ? [] : [quote.textContent];
      }),
    );
    expect(unsourced, address).toEqual([]);
  }
});
