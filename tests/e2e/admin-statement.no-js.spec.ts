import { expect, test } from "@playwright/test";
import { comeIn, fictionalPeopleOnSite } from "../support/room.ts";

test.beforeAll(fictionalPeopleOnSite);

test("without JavaScript: coming in, a second factor, a statement with faults, then without", async ({ page }) => {
  await comeIn(page, "reviewer");
  await page.goto("/admin/statements/new");
  await page.getByLabel("Who spoke").selectOption("X000001");
  await page.getByLabel("Quote", { exact: true }).fill("A made-up sentence.\r\nAnd another.");
  await page.getByLabel("Whose words").selectOption("own_words");
  await page.getByLabel("Year").fill("2024");
  await page.getByLabel("Stance on federal ban").selectOption("opposes");
  await page.getByRole("button", { name: "Save" }).first().click();
  const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(summary.getByRole("link")).toHaveText([
    "Write where it was said: interview, floor speech, press release …",
    "Write a web address that begins with https://.",
    "Choose whether the words say it or imply it.",
    "Copy the words that carry the stance from the quote, letter by letter.",
    "Write why it is read so.",
  ]);
  await expect(page.getByLabel("Who spoke")).toHaveValue("X000001");
  await page.getByLabel("Where it was said").fill("interview");
  await page.getByLabel("Web address").fill("https://example.org/interview");
  await page.getByLabel("Stance on federal ban").selectOption("");
  await page.getByRole("button", { name: "Save" }).first().click();
  await expect(page.getByRole("status")).toContainText("Saved.");
  await expect(page.getByLabel("Quote", { exact: true })).toHaveValue("A made-up sentence.\nAnd another.");
  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("cell", { name: "A reviewer" })).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});
