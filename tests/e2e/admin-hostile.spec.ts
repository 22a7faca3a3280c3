import { expect, type Page, test } from "@playwright/test";
import { hostileStatementsOnSite } from "../support/hostile-on-site.ts";
import { comeIn, fictionalPeopleOnSite } from "../support/room.ts";

test.beforeAll(fictionalPeopleOnSite);

/** Elements that none of our pages writes among its texts, and that some hostile text would make. */
const MADE_BY_TEXTS =
  "script:not([type='application/ld+json']), iframe, img, style, meta, math, [onload], [onerror], [href^='javascript:'], form form";

/**
 * Texts that turn the direction of writing and share the nearest piece of the page that keeps directions apart with
 * words of ours: those words could be read in another order.
 */
function reordered(page: Page, typed: string[]): Promise<string[]> {
  return page.evaluate((known) => {
    const keepsApart = (element: Element) => {
      const { display, unicodeBidi } = getComputedStyle(element);
      return unicodeBidi.includes("isolate") || !display.startsWith("inline") || element.tagName === "BDI";
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, textContent: text } = walker.currentNode;
      if (!parent || !/[\u202a-\u202e\u2066-\u2068]/.test(text ?? "") || parent.closest("script, textarea, option"))
        continue;
      let piece: Element = parent;
      while (!keepsApart(piece) && piece.parentElement) piece = piece.parentElement;
      // A piece that begins or ends with something of ours is one where it can be pushed about.
      const own = (piece.textContent ?? "").trim();
      if (!known.some((each) => each.includes(own))) found.push(own.slice(0, 200));
    }
    return found;
  }, typed);
}

test("hostile texts that are published are shown as the text they are, to readers and in the room", async ({
  page,
}) => {
  test.slow();
  const statements = await hostileStatementsOnSite();
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await comeIn(page, "reviewer");
  for (const { id, quote, texts } of statements) {
    await page.goto(`/statements/${id}`);
    const shown = await page.locator("main").evaluate((main) => main.textContent ?? "");
    expect(shown).toContain(quote);
    expect(texts.filter((text) => !shown.includes(text))).toEqual([]);
    await expect(page.locator("main").locator(MADE_BY_TEXTS)).toHaveCount(0);
    expect(await reordered(page, [quote, texts.join(" | "), ...texts])).toEqual([]);
    for (const json of await page.locator("script[type='application/ld+json']").allTextContents()) JSON.parse(json);

    await page.goto(`/admin/statements/${id}`);
    await expect(page.getByLabel("Quote", { exact: true })).toHaveValue(quote);
    await expect(page.getByLabel("For editors only")).toHaveValue(texts.join(" | "));
    await expect(page.locator("main").locator(MADE_BY_TEXTS)).toHaveCount(0);
  }
  expect(dialogs).toEqual([]);
});
