import { expect, type Page, test } from "@playwright/test";
import { fictionalPeopleOnSite, signInAs } from "../../support/auth/admin.ts";
import { hostileStatementsOnSite } from "../../support/fictional/hostile-on-site.ts";

test.beforeAll(fictionalPeopleOnSite);

/** Elements that none of our pages writes among its texts, and that some hostile text would make. */
const CREATED_BY_TEXTS =
  "script:not([type='application/ld+json']), iframe, img, style, meta, math, [onload], [onerror], [href^='javascript:'], form form";

/** Pieces of text that leave a direction of writing open and are not kept apart: what follows could be read backward. */
function runningOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const leavesOpen = (text: string) => {
      const open: string[] = [];
      for (const character of text) {
        if ("\u202a\u202b\u202d\u202e".includes(character)) open.push("embedding");
        if ("\u2066\u2067\u2068".includes(character)) open.push("isolate");
        if (character === "\u202c" && open.at(-1) === "embedding") open.pop();
        if (character === "\u2069" && open.includes("isolate")) open.length = open.lastIndexOf("isolate");
      }
      return open.length > 0;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, textContent: text } = walker.currentNode;
      if (parent && text && leavesOpen(text) && !parent.closest("bdi, script, textarea, option"))
        found.push(parent.outerHTML.slice(0, 200));
    }
    return found;
  });
}

test("hostile texts that are published are shown as the text they are, to readers and on the admin pages", async ({
  page,
}) => {
  test.slow();
  const statements = await hostileStatementsOnSite();
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await signInAs(page, "reviewer");
  for (const { id, quote, texts } of statements) {
    await page.goto(`/statements/${id}`);
    const shown = await page.locator("main").evaluate((main) => main.textContent ?? "");
    expect(shown).toContain(quote);
    expect(texts.filter((text) => !shown.includes(text))).toEqual([]);
    await expect(page.locator("main").locator(CREATED_BY_TEXTS)).toHaveCount(0);
    expect(await runningOn(page)).toEqual([]);
    for (const json of await page.locator("script[type='application/ld+json']").allTextContents()) JSON.parse(json);

    await page.goto(`/admin/statements/${id}`);
    await expect(page.getByLabel("Quote", { exact: true })).toHaveValue(quote);
    await expect(page.getByLabel("For editors only")).toHaveValue(texts.join(" | "));
    await expect(page.locator("main").locator(CREATED_BY_TEXTS)).toHaveCount(0);
  }
  expect(dialogs).toEqual([]);
});
