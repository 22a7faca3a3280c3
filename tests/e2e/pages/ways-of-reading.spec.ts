/** Zoom, the reader's own colors, no motion, keyboard, screen reader: each on the pages that matter most. */
import { expect, type Page, test } from "@playwright/test";
import { verdictLabel } from "#domain/wording/verdict-wording.ts";

const PAGES = ["/", "/senators/jon-tester", "/roll-calls/s280-114.2015", "/comparisons", "/grid", "/timeline"];

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

test.describe("200 % zoom", () => {
  // A window of 1280 pixels zoomed to 200 % lays pages out at 640.
  test.use({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  for (const path of PAGES) {
    test(path, async ({ page }) => {
      await page.goto(path);
      expect(await scrollsSideways(page)).toBe(false);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });
  }
});

test("text spacing as readers set it cuts nothing off", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto("/senators/jon-tester");
  // As a reader's own program sets it, which no policy of ours stands in the way of.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await scrollsSideways(page)).toBe(false);
  const cut = await page.evaluate(
    () =>
      [...document.querySelectorAll("main p, main li, main h2, main h3, main blockquote")].filter(
        (element) =>
          getComputedStyle(element).overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1,
      ).length,
  );
  expect(cut).toBe(0);
});

test("forced colors: verdicts and votes keep their shapes, and the words stand beside them", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/senators/jon-tester");
  const card = page.locator("#tester-2024-03-fox-office-cooperate");
  await expect(card.getByText(verdictLabel("conflicts", true)).first()).toBeVisible();
  const shapes = await card.locator("svg").evaluateAll((all) =>
    all.map((svg) => {
      const { width, height } = svg.getBoundingClientRect();
      return width > 0 && height > 0;
    }),
  );
  expect(shapes.length).toBeGreaterThan(4);
  expect(shapes).not.toContain(false);
  const [ink, paper] = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor];
  });
  expect(ink).not.toBe(paper);
});

test("reduced motion: nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const path of PAGES) {
    await page.goto(path);
    const moving = await page.evaluate(() => {
      const lasts = (duration: string) => duration.split(",").some((part) => Number.parseFloat(part) > 0.01);
      const isAnimated = ({ transitionDuration, animationDuration, scrollBehavior }: CSSStyleDeclaration) =>
        lasts(transitionDuration) || lasts(animationDuration) || scrollBehavior === "smooth";
      return [...document.querySelectorAll("*")].filter((element) => isAnimated(getComputedStyle(element))).length;
    });
    expect(moving, path).toBe(0);
    expect(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
  }
});

for (const path of PAGES) {
  test(`${path}: landmarks, headings in order, tables with captions`, async ({ page }) => {
    await page.goto(path);
    for (const landmark of ["banner", "main", "contentinfo"] as const)
      await expect(page.getByRole(landmark)).toHaveCount(1);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    const levels = await page
      .locator("h1, h2, h3, h4, h5, h6")
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] as number) + 1);
    expect(jumps).toEqual([]);
    const bare = await page
      .locator("table")
      .evaluateAll((all) => all.filter((table) => !table.querySelector("caption")).length);
    expect(bare).toBe(0);
  });
}

test("the keyboard alone finds a senator in two steps from anywhere, and every stop is seen", async ({ page }) => {
  await page.goto("/roll-calls/s280-114.2015");
  const box = page.getByRole("banner").getByRole("searchbox");
  for (
    let presses = 0;
    presses < 15 && !(await box.evaluate((input) => input === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      const { top, bottom } = focused.getBoundingClientRect();
      return getComputedStyle(focused).outlineStyle !== "none" && bottom > 0 && top < innerHeight;
    });
    expect(seen).toBe(true);
  }
  await expect(box).toBeFocused();
  await page.keyboard.type("Feinstien");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=Feinstien/);
  await page.getByRole("main").getByRole("link", { name: "Dianne Feinstein" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/senators\/dianne-feinstein$/);
});
