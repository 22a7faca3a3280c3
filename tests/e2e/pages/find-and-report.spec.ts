/** The form for reports with JavaScript: nothing typed is lost, and the keyboard is led to what is wrong. */
import { expect, test } from "@playwright/test";
import { axeProblems } from "../../support/site-check/axe-violations.ts";

test("faults are read out first, lead to their fields, and keep what was typed", async ({ page }) => {
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") said.push(message.text());
  });
  await page.setExtraHTTPHeaders({ "X-Forwarded-For": "203.0.113.20" });
  await page.goto("/report?about=/coverage");
  await page.getByLabel("A missing statement").check();
  await page.getByLabel("Link to the source").fill("example.org");
  await page.getByRole("button", { name: "Send message" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "Nothing has been sent yet" });
  await expect(summary).toBeFocused();
  await expect(page.getByLabel("A missing statement")).toBeChecked();
  await expect(page.getByLabel("Link to the source")).toHaveValue("example.org");
  expect(await axeProblems(page)).toEqual([]);
  await summary.getByRole("link", { name: "Enter your message." }).click();
  await expect(page.getByLabel("What do you want to tell us?")).toBeFocused();
  await page.keyboard.type("Made-up words that are missing.");
  await page.getByLabel("Link to the source").fill("https://example.org/words");
  await page.getByRole("button", { name: "Send message" }).click();
  await expect(page).toHaveURL(/\/report\/[0-9A-Z]{8}$/);
  await expect(page.getByRole("main")).toContainText("A missing statement");
  await expect(page.getByRole("main").getByRole("link", { name: "/coverage" })).toBeVisible();
  expect(said).toEqual([]);
});

test("the field that people do not see is refused when it is filled in", async ({ page }) => {
  await page.goto("/report");
  await page.getByLabel("An error").check();
  await page.getByLabel("What do you want to tell us?").fill("Made up by a program.");
  await expect(page.locator("#website")).toBeHidden();
  await page.locator("#website").evaluate((field: HTMLInputElement) => {
    field.value = "https://example.org/";
  });
  await page.getByRole("button", { name: "Send message" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Leave the last field blank." })).toBeVisible();
  await expect(page.getByLabel("Leave this field blank")).toBeVisible();
});
