/** Following by email is offered only where the operator sends letters; the site under test sends none. */
import { expect, test } from "@playwright/test";

test("without a mail server no page offers letters, and no address of theirs answers with a form", async ({ page }) => {
  for (const path of ["/", "/senators/jon-tester", "/states/mt", "/privacy"]) {
    await page.goto(path);
    await expect(page.getByText(/e-?mail me|by e-?mail|email updates/i), path).toHaveCount(0);
    await expect(page.locator('a[href^="/follow"]'), path).toHaveCount(0);
  }
  expect((await page.goto("/follow/email"))?.status()).toBe(404);
});

test("a link that is no longer good says so, and stopping twice is no fault", async ({ page, request }) => {
  await page.goto("/follow/confirm/nothing");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link has expired");
  await page.goto("/follow/stop/nothing");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are unsubscribed");
  const response = await request.post("/follow/stop/nothing/now", { form: { "List-Unsubscribe": "One-Click" } });
  expect(response.status()).toBe(200);
});
