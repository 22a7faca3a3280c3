/** The look that is taken at every address finds what is wrong: shown on pages that are wrong on purpose. */
import http from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { openPageChecker } from "../../support/site-check/check-page.ts";

const PAGES: Record<string, string> = {
  "/sound": "<h1>Sound</h1><p>All is well.</p>",
  "/refused": "<h1>Not here</h1><p>There is no such page.</p>",
  "/no-heading": "<p>Words.</p>",
  "/no-words": "<h1></h1>",
  "/image": '<h1>An image</h1><img src="data:,">',
  "/wide": '<h1>Wide</h1><div style="width: 2000px">Too wide</div>',
  "/pale": `<h1>Rows</h1>${"<p class='row'>Well</p>".repeat(9)}<p class="row" style="color: #bbb">Pale</p>`,
  "/pale-behind": `<h1>Rows</h1><p>Well</p><div style="background: #888"><p style="color: #777">Pale</p></div>`,
  "/hidden-first": `<h1>Rows</h1><style>.row { color: #bbb }</style><p class="row" hidden>Pale</p><p class="row">Pale</p>`,
  "/throws": "<h1>Throws</h1><script>throw new Error('on purpose')</script>",
  "/asks": "<h1>Asks</h1><script src='/missing.js'></script>",
  "/script-only": "<h1>Words</h1><p id='p'></p><script>p.textContent = 'Only with a script.'</script>",
};

const server = http.createServer(({ url = "" }, response) => {
  const body = PAGES[url];
  response.writeHead(body === undefined || url === "/refused" ? 404 : 200, {
    "content-type": "text/html; charset=utf-8",
  });
  response.end(
    `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><main>${body ?? ""}</main>`,
  );
});

test.beforeAll(async () => {
  await new Promise<void>((listening) => void server.listen(0, "127.0.0.1", listening));
});
test.afterAll(() => void server.close());

test("each fault is found, and a sound page has none", async ({ browser }) => {
  const { port } = server.address() as AddressInfo;
  const { check, close } = await openPageChecker(browser, { baseURL: `http://127.0.0.1:${port}` });
  expect(await check("/sound")).toEqual([]);
  const found = async (path: string) => (await check(path)).join("\n");
  expect(await found("/no-heading")).toContain("without JavaScript: has 0 headings of the first level");
  expect(await found("/no-words")).toContain("without JavaScript: main holds no text");
  expect(await found("/image")).toMatch(
    /light, 1280 pixels: axe finds image-alt .*\n.*dark, 320 pixels: axe finds image-alt/s,
  );
  for (const pale of ["/pale", "/pale-behind", "/hidden-first"])
    expect(await found(pale)).toMatch(/light, 1280 pixels: axe finds color-contrast 1 times, first in <p/);
  expect(await found("/wide")).toMatch(/dark, 320 pixels: scrolls sideways by 16\d\d pixels/);
  expect(await found("/throws")).toContain("an uncaught error: on purpose");
  expect(await found("/asks")).toContain("an error in the console: Failed to load resource");
  expect(await found("/script-only")).toContain("without JavaScript: main holds 5 characters, with it 24");
  expect(await found("/gone")).toContain("answers 404");
  await close();
});

test("a page that is expected to be refused may be", async ({ browser }) => {
  const { port } = server.address() as AddressInfo;
  const { check, close } = await openPageChecker(browser, { baseURL: `http://127.0.0.1:${port}`, status: 404 });
  expect(await check("/refused")).toEqual([]);
  expect((await check("/sound")).join("\n")).toContain("answers 200");
  await close();
});
