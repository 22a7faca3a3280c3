/** In a real browser: what somebody writes into a page does not run, and a page with a form still comes alive. */
import { expect, type Page, test } from "@playwright/test";

const ATTACK = '<script>window.attacked = true</script><img src="x:" onerror="window.attacked = true">';

/** The page as the server sends it, headers and all, with something written into it on the way. */
async function withAttack(page: Page, address: string): Promise<string[]> {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("</main>", `${ATTACK}</main>`) });
  });
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await page.goto(address);
  return said;
}

/** Whether the framework has taken the page over. */
const isAlive = () => Object.keys(document).some((key) => key.startsWith("__reactContainer"));

for (const address of ["/senators/jon-tester", "/search?q=jail", "/report", "/admin/sign-in"]) {
  test(`${address}: an injected script does not run`, async ({ page }) => {
    const said = await withAttack(page, address);
    await expect.poll(() => said.join("\n")).toContain("Content Security Policy");
    expect(await page.evaluate(() => "attacked" in window)).toBe(false);
  });
}

/** Written for one reader, with the framework; the others are kept for everybody, and have nothing to bring to life. */
const LIVE = ["/search?q=jail", "/report", "/admin/sign-in"];
const KEPT = [
  "/",
  "/senators",
  "/senators?state=MT",
  "/senators/jon-tester",
  "/roll-calls/s280-114.2015",
  "/statements",
  "/compare/jon-tester/bob-casey",
  "/no-such-page",
];

for (const address of [...KEPT, ...LIVE]) {
  test(`${address}: ${LIVE.includes(address) ? "comes alive" : "loads"} without a word in the console`, async ({
    page,
  }) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    await page.goto(address, { waitUntil: "networkidle" });
    if (LIVE.includes(address)) await expect.poll(() => page.evaluate(isAlive)).toBe(true);
    // The browser's own line on an answer that is no page.
    expect(said.filter((line) => address !== "/no-such-page" || !line.includes("404"))).toEqual([]);
  });
}

test("every kind of answer carries the security headers", async ({ request }) => {
  for (const address of ["/", "/search?q=jail", "/admin/sign-in", "/no-such-page", "/robots.txt", "/grid/csv"]) {
    const headers = (await request.get(address, { maxRedirects: 0 })).headers();
    expect(headers["content-security-policy"], address).toContain("frame-ancestors 'none'");
    expect(headers["content-security-policy"], address).not.toContain("unsafe");
    expect(headers["x-content-type-options"], address).toBe("nosniff");
    expect(headers["x-frame-options"], address).toBe("DENY");
    expect(headers["cross-origin-opener-policy"], address).toBe("same-origin");
    expect(headers["permissions-policy"], address).toContain("camera=()");
    expect(headers["referrer-policy"], address).toBeTruthy();
    // Promised only over https, which the tests do not speak.
    expect(headers["strict-transport-security"], address).toBeUndefined();
    expect(headers["x-powered-by"], address).toBeUndefined();
  }
});
