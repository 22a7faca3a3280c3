/** Finding and reporting without JavaScript: the box on every page, plain forms, tickets. */
import { expect, type Locator, type Page, test } from "@playwright/test";

async function click(page: Page, control: Locator): Promise<void> {
  const loaded = page.waitForEvent("load");
  await control.click();
  await loaded;
}

test.describe("search", () => {
  test("a senator is found in two steps from any page, misspelled or not", async ({ page }) => {
    await page.goto("/roll-calls/s280-114.2015");
    await page.locator("header").getByRole("searchbox").fill("feinstien");
    await click(page, page.locator("header").getByRole("button", { name: "Search" }));
    await expect(page).toHaveURL(/\/search\?q=feinstien$/);
    await click(page, page.getByRole("main").getByRole("link", { name: "Dianne Feinstein" }));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dianne Feinstein");
  });

  test("words are marked, kinds narrow the list, the count is the length of the list", async ({ page }) => {
    await page.goto("/search?q=detainer");
    await expect(page.locator("main mark").first()).toBeVisible();
    const kind = page.getByRole("navigation", { name: "Kinds" }).getByRole("link", { name: /^Roll calls \(\d+\)$/ });
    const count = Number(((await kind.textContent()) ?? "").match(/\d+/)?.[0]);
    await click(page, kind);
    await expect(page.locator("main ol > li")).toHaveCount(count);
    await expect(page.getByRole("status")).toContainText(`${count} results`);
    await expect(page.getByLabel("Search names, quotes, bills, places")).toHaveValue("detainer");
  });

  test("pages hold twenty, and none is shown twice", async ({ page }) => {
    await page.goto("/search?q=sanctuary");
    const links = () =>
      page.locator("main ol > li h3 a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    const first = await links();
    expect(first).toHaveLength(20);
    await click(page, page.getByRole("link", { name: "Next" }));
    const second = await links();
    expect(second.filter((link) => first.includes(link))).toEqual([]);
  });

  test("words of the debate lead to the glossary", async ({ page }) => {
    await page.goto("/search?q=cloture");
    await click(page, page.getByRole("region", { name: "In the glossary" }).getByRole("link", { name: "Cloture" }));
    await expect(page).toHaveURL(/\/glossary#cloture$/);
    await expect(page.getByRole("heading", { name: "Cloture" })).toBeVisible();
  });

  for (const query of [
    "",
    "   ",
    "%00",
    "%27%3B%20DROP%20TABLE--",
    "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "%22",
    "%F0%9F%97%B3",
  ]) {
    test(`?q=${query} is answered properly`, async ({ page }) => {
      const response = await page.goto(`/search?q=${query}`);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole("main").getByRole("link", { name: "glossary" })).toBeVisible();
    });
  }

  test("what is not understood in the address is left out and named; no search is indexed", async ({ page }) => {
    await page.goto("/search?q=detainer&kind=nonsense&page=-3");
    await expect(page.getByRole("main")).toContainText(
      "We ignored what we could not understand: kind: nonsense; page: -3.",
    );
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await page.goto("/search?q=detainer&page=400");
    await expect(page.getByRole("main")).toContainText("There is nothing on page 400.");
  });
});

test.describe("a report", () => {
  // All come from one network, whose limit the last of them reaches.
  test.describe.configure({ mode: "serial" });

  test("begins at the foot of a page, and a ticket leads back to it", async ({ page }) => {
    await page.goto("/glossary");
    await click(page, page.getByRole("link", { name: "Report an error on this page" }));
    await expect(page.getByRole("main").getByRole("link", { name: "/glossary" })).toBeVisible();
    await page.getByLabel("An error").check();
    await page.getByLabel("What do you want to tell us?").fill("A made-up error, for a test.");
    await page.getByLabel("Your email address").fill("reader@example.org");
    await click(page, page.getByRole("button", { name: "Send message" }));
    await expect(page).toHaveURL(/\/report\/[0-9A-Z]{8}$/);
    const trackingNumber = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    expect(trackingNumber).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const main = page.getByRole("main");
    await expect(main).toContainText("Received. No editor has read it yet.");
    await expect(main).not.toContainText("reader@example.org");
    await expect(main).not.toContainText("A made-up error");
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await page.goto(`/report/${trackingNumber.toLowerCase()}`);
    await expect(page).toHaveURL(new RegExp(`/report/${trackingNumber.replace("-", "")}$`));
  });

  test("with faults comes back with what was typed and what is wrong, at the top and beside the field", async ({
    page,
  }) => {
    await page.goto("/report?about=/method");
    await page.getByLabel("What do you want to tell us?").fill("Words that must not be lost.");
    await page.getByLabel("Link to the source").fill("example.org");
    await page.getByLabel("Your email address").fill("nobody");
    await click(page, page.getByRole("button", { name: "Send message" }));
    const summary = page.getByRole("alert");
    await expect(summary.getByRole("link")).toHaveCount(3);
    await expect(page.getByLabel("What do you want to tell us?")).toHaveValue("Words that must not be lost.");
    await expect(page.getByLabel("Link to the source")).toHaveValue("example.org");
    await expect(page.getByLabel("Your email address")).toHaveAccessibleDescription(/name@example\.org/);
    await expect(page.getByRole("main").getByRole("link", { name: "/method" })).toBeVisible();
    await page.getByLabel("A reply").check();
    await page.getByLabel("Link to the source").fill("https://example.org/words");
    await page.getByLabel("Your email address").fill("");
    await click(page, page.getByRole("button", { name: "Send message" }));
    await expect(page.getByRole("main")).toContainText("A reply");
    await expect(page).toHaveURL(/\/report\/[0-9A-Z]{8}$/);
  });

  test("about a page of another site is about the front page", async ({ page }) => {
    await page.goto("/report?about=https://example.org/");
    await expect(page.getByRole("main").locator('a[href*="example.org"]')).toHaveCount(0);
  });

  test("that does not exist is a true 404", async ({ page }) => {
    expect((await page.goto("/report/00000000"))?.status()).toBe(404);
    expect((await page.goto("/report/%00"))?.status()).toBeGreaterThanOrEqual(400);
  });

  test("is taken five times an hour from one network", async ({ page }) => {
    for (let sent = 0; sent < 6; sent += 1) {
      await page.goto("/report");
      await page.getByLabel("An error").check();
      await page.getByLabel("What do you want to tell us?").fill(`Made up, number ${sent}.`);
      await click(page, page.getByRole("button", { name: "Send message" }));
    }
    await expect(page.getByRole("alert")).toContainText("Your network has sent 5 messages");
    await expect(page.getByLabel("What do you want to tell us?")).toHaveValue("Made up, number 5.");
  });
});
