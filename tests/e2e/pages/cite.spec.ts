/** Citations at the end of a page can be copied, by keyboard too; where nothing can copy, there is no button. */
import { expect, test } from "@playwright/test";

const PATH = "/senators/jon-tester";

test("each form is copied as it stands, and that is said", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(PATH);
  const end = page.getByRole("complementary", { name: "About this page" });
  await end.getByText("APA, MLA, Chicago, BibTeX, link").click();
  for (const { button, id } of [
    { button: "Copy citation", id: "cite" },
    { button: "Copy APA citation", id: "cite-apa" },
    { button: "Copy MLA citation", id: "cite-mla" },
    { button: "Copy Chicago citation", id: "cite-chicago" },
    { button: "Copy BibTeX citation", id: "cite-bibtex" },
    { button: "Copy link", id: "cite-link" },
  ]) {
    const copy = end.getByRole("button", { name: button, exact: true });
    await copy.focus();
    await page.keyboard.press("Enter");
    await expect(copy.locator("xpath=..").getByRole("status")).toHaveText("Copied");
    await expect(copy).toBeFocused();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator(`#${id}`).textContent());
    expect(copied).toContain(PATH);
  }
});

test("a browser that refuses says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });
  });
  await page.goto(PATH);
  await page.getByRole("button", { name: "Copy citation", exact: true }).click();
  await expect(page.getByText("Not copied: select the text to copy it")).toBeVisible();
});

test("without a clipboard, or without JavaScript, there is no button and every citation stands there", async ({
  browser,
  baseURL,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled });
    await context.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    const page = await context.newPage();
    await page.goto(PATH, { waitUntil: "networkidle" });
    await expect(page.getByRole("button", { name: /^Copy/ })).toHaveCount(0);
    await page.getByText("APA, MLA, Chicago, BibTeX, link").click();
    await expect(page.locator("#cite-bibtex")).toBeVisible();
    await context.close();
  }
});
