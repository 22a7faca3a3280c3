/** In a real browser: what somebody writes into a page does not run, and a page with a form still comes alive. */
import { expect, type Page, test } from "@playwright/test";

const ATTACK = '<script>window.attacked = true</script><img src="x:" onerror="window.attacked = true">';

/** The page as the server sends it, headers and all, with something written into it on the way. */
async function withAttack(page: Page, path: string): Promise<string[]> {
  await page.route(path, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("</main>", `${ATTACK}</main>`) });
  });
  const violations: string[] = [];
  page.on("console", (message) => violations.push(message.text()));
  await page.goto(path);
  return violations;
}

/** Whether the framework has taken the page over. */
const isAlive = () => Object.keys(document).some((key) => key.startsWith("__reactContainer"));

for (const path of ["/senators/jon-tester", "/search?q=jail", "/report", "/admin/sign-in"]) {
  test(`${path}: an injected script does not run`, async ({ page }) => {
    const violations = await withAttack(page, path);
    await expect.poll(() => violations.join("\n")).toContain("Content Security Policy");
    expect(await page.evaluate(() => "attacked" in window)).toBe(false);
  });
}

/** Complete as they come, with nothing to bring to life. */
const PUBLIC = [
  "/",
  "/senators",
  "/senators?state=MT",
  "/senators/jon-tester",
  "/roll-calls/s280-114.2015",
  "/statements",
  "/compare/jon-tester/bob-casey",
  "/search?q=jail",
  "/report",
  "/no-such-page",
];

for (const path of [...PUBLIC, "/admin/sign-in"]) {
  const isPublic = PUBLIC.includes(path);
  test(`${path}: ${isPublic ? "loads" : "comes alive"} without a word in the console`, async ({ page }) => {
    const violations = listenTo(page);
    await page.goto(path, { waitUntil: "networkidle" });
    if (isPublic) expect(await page.evaluate(isAlive)).toBe(false);
    else await expect.poll(() => page.evaluate(isAlive)).toBe(true);
    // The browser's own line on an answer that is no page.
    expect(violations.filter((line) => path !== "/no-such-page" || !line.includes("404"))).toEqual([]);
  });
}

test("what a form answers comes alive, without a word in the console", async ({ page }) => {
  const violations = listenTo(page);
  await page.goto("/report");
  await page.getByRole("button", { name: "Send message" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Nothing has been sent yet" })).toBeFocused();
  expect(await page.evaluate(isAlive)).toBe(true);
  expect(violations).toEqual([]);
});

function listenTo(page: Page): string[] {
  const violations: string[] = [];
  page.on("console", (message) => violations.push(message.text()));
  page.on("pageerror", (error) => violations.push(error.message));
  return violations;
}

test("every kind of answer carries the security headers", async ({ request }) => {
  for (const path of ["/", "/search?q=jail", "/admin/sign-in", "/no-such-page", "/robots.txt", "/grid/csv"]) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers();
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers["content-security-policy"], path).not.toContain("unsafe");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["x-frame-options"], path).toBe("DENY");
    expect(headers["cross-origin-opener-policy"], path).toBe("same-origin");
    expect(headers["permissions-policy"], path).toContain("camera=()");
    expect(headers["referrer-policy"], path).toBeTruthy();
    // Promised only over https, which the tests do not speak.
    expect(headers["strict-transport-security"], path).toBeUndefined();
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
});
