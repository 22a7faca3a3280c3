/** One page of each kind: axe finds nothing, nothing fails, nothing overflows, and nothing is lost without JavaScript. */
import { expect, test } from "@playwright/test";
import { PAGE_KINDS } from "../../support/server/page-kinds.ts";
import { openPageChecker } from "../../support/site-check/check-page.ts";

/** The same look as `npm run check:site` takes at every address. */
for (const path of PAGE_KINDS) {
  test(path, async ({ browser, baseURL }) => {
    const status = path === "/no-such-page" ? 404 : 200;
    const { check, close } = await openPageChecker(browser, { baseURL: baseURL ?? "", status });
    expect(await check(path)).toEqual([]);
    await close();
  });
}

test("the first key press reaches a link past the header, and focus is visible", async ({ page }) => {
  await page.goto("/senators/jon-tester");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: /skip/i });
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).not.toBe("");
  await page.keyboard.press("Tab");
  const outline = await page.evaluate(() => {
    const focused = document.activeElement;
    return focused && focused !== document.body ? getComputedStyle(focused).outlineStyle : "none";
  });
  expect(outline).not.toBe("none");
});
