/** The form for reports with JavaScript: nothing typed is lost, and the keyboard is led to what is wrong. */
import { expect, test } from "@playwright/test";
import { faultsOfAxe } from "../support/site-check/faults-of-axe.ts";

test("faults are read out first, lead to their fields, and keep what was typed", async ({ page }) => {
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") said.push(message.text());
  });
  await page.setExtraHTTPHeaders({ "X-Forwarded-For": "203.0.113.20" });
  await page.goto("/report?about=/coverage");
  await page.getByLabel("A statement that is missing").check();
  await page.getByLabel("Where can it be read?").fill("example.org");
  await page.getByRole("button", { name: "Send" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "Nothing has been sent yet" });
  await expect(summary).toBeFocused();
  await expect(page.getByLabel("A statement that is missing")).toBeChecked();
  await expect(page.getByLabel("Where can it be read?")).toHaveValue("example.org");
  expect(await faultsOfAxe(page)).toEqual([]);
  await summary.getByRole("link", { name: "Write what you want to tell us." }).click();
  await expect(page.getByLabel("What do you want to tell us?")).toBeFocused();
  await page.keyboard.type("Made-up words that are missing.");
  await page.getByLabel("Where can it be read?").fill("https://example.org/words");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page).toHaveURL(/\/report\/[0-9A-Z]{8}$/);
  await expect(page.getByRole("main")).toContainText("A statement that is missing");
  await expect(page.getByRole("main").getByRole("link", { name: "/coverage" })).toBeVisible();
  expect(said).toEqual([]);
});

test("the field that people do not see is refused when it is filled in", async ({ page }) => {
  await page.goto("/report");
  await page.getByLabel("An error").check();
  await page.getByLabel("What do you want to tell us?").fill("Made up by a program.");
  await page.locator("#website").fill("https://example.org/", { force: true });
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Leave the last field empty." })).toBeVisible();
  await expect(page.getByLabel("Leave this empty")).toBeVisible();
});
