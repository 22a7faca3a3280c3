import { expect, test } from "@playwright/test";
import { invited, signInAs, submitPassword } from "../../support/auth/admin.ts";
import { freshCodeOf } from "../../support/auth/authenticator.ts";

test("an administrator comes in by a one-time link, sets up a second factor and is asked for it", async ({ page }) => {
  const testEditor = await signInAs(page, "administrator");
  await page.getByRole("button", { name: "Sign out" }).click();
  await submitPassword(page, testEditor);
  await expect(page.getByRole("heading", { name: "Second factor" })).toBeVisible();
  await page.goto("/admin/people");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.goto("/admin/sign-in/code?to=/admin/people");
  await page.getByLabel("Code").fill("000000");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByText("This code is not right")).toBeVisible();
  await page.getByLabel("Code").fill(await freshCodeOf(testEditor.key ?? ""));
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("heading", { name: "People", level: 1 })).toBeVisible();
});

test("a link works once, and a password that is easily guessed is refused", async ({ page }) => {
  const { path, testEditor } = await invited("reviewer");
  await page.goto(path);
  for (const [password, message] of [
    ["passwordpassword1", "easily guessed"],
    ["short", "at least 15 characters"],
    ["qwertyuiopasdfgh", "easily guessed"],
  ] as const) {
    await page.getByLabel("New password").fill(password);
    await page.getByRole("button", { name: "Set the password" }).click();
    await expect(page.getByRole("alert").filter({ hasText: message })).toBeVisible();
  }
  await page.getByLabel("New password").fill(testEditor.password);
  await page.getByRole("button", { name: "Set the password" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  expect((await page.goto(path))?.status()).toBe(404);
});

test("after five wrong passwords an account waits", async ({ page }) => {
  const { testEditor } = await invited("editor");
  await page.goto("/admin/sign-in");
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await submitPassword(page, { ...testEditor, password: `wrong ${attempt}` });
    await expect(page.getByText("No editor has this address with this password.").first()).toBeVisible();
  }
  await submitPassword(page, testEditor);
  await expect(page.getByText("Too many tries.").first()).toBeVisible();
});

test("no one gets past sign-in without an account", async ({ request }) => {
  for (const path of ["/admin", "/admin/statements", "/admin/people", "/admin/account"]) {
    const response = await request.get(path, { maxRedirects: 0, headers: { "x-middleware-subrequest": "src/proxy" } });
    expect(response.status(), path).toBe(307);
    expect(response.headers().location, path).toContain("/admin/sign-in");
    expect(response.headers()["cache-control"], path).toContain("no-store");
  }
  // The same page as data, as a browser asks for it while it goes from page to page.
  const asData: Record<string, string>[] = [{ RSC: "1" }, { RSC: "1", "Next-Router-Prefetch": "1" }];
  for (const headers of asData)
    for (const path of ["/admin/statements", "/admin/statements/boozman-2015-10-column", "/admin/statements.rsc"]) {
      const text = await (await request.get(path, { maxRedirects: 0, headers })).text();
      expect(text, path).not.toContain("held accountable");
    }
});
