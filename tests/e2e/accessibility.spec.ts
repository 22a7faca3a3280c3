/** One page of each kind: axe finds nothing, nothing fails, nothing overflows, and nothing is lost without JavaScript. */
import { expect, test } from "@playwright/test";
import { openLooks } from "../support/site-check/look-at-address.ts";

const PAGES = [
  "/",
  "/senators",
  "/senators?state=MT&conflict=flagged",
  "/senators/jon-tester",
  "/senators/tammy-baldwin",
  "/senators/joe-biden",
  "/roll-calls",
  "/roll-calls/s280-114.2015",
  "/roll-calls/s370-110.2007",
  "/roll-calls/h342-115.2017",
  "/comparisons/casey-2024-03-fox-spox/s280-114.2015",
  "/statements",
  "/statements?stance=maybe&person=jon-tester",
  "/statements/biden-2020-03-15-debate",
  "/statements/whitehouse-2024-02-28",
  "/comparisons",
  "/comparisons?verdict=all&congress=110",
  "/comparisons?context=none",
  "/inquiries",
  "/inquiries/fox-2024-03-06",
  "/voices",
  "/voices/white-house-biden-administration",
  "/sources",
  "/corrections",
  "/download",
  "/api",
  "/method",
  "/states",
  "/states/mt",
  "/compare",
  "/compare/jon-tester/lindsey-graham",
  "/grid",
  "/grid?state=MT&senators=lindsey-graham",
  "/grid?service=former&votes=all&page=2",
  "/timeline",
  "/timeline?kind=vote&from=2015",
  "/glossary",
  "/coverage",
  "/search",
  "/search?q=detainer",
  "/search?q=feinstien",
  "/report?about=%2Fsenators",
  "/about",
  "/accessibility",
  "/privacy",
  "/no-such-page",
  "/embed/comparisons/casey-2024-03-fox-spox/s280-114.2015",
  "/embed/senators/tammy-baldwin",
  "/embed/roll-calls/s280-114.2015/chart",
  "/embed/roll-calls/h342-115.2017/chart",
];

/** The same look as `npm run check:site` takes at every address. */
for (const address of PAGES) {
  test(address, async ({ browser, baseURL }) => {
    const status = address === "/no-such-page" ? 404 : 200;
    const { look, close } = await openLooks(browser, { baseURL: baseURL ?? "", status });
    expect(await look(address)).toEqual([]);
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
