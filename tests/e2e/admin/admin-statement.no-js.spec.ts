import { expect, type Page, test } from "@playwright/test";
import { fictionalPeopleOnSite, signInAs, submitPassword } from "../../support/auth/admin.ts";

test.beforeAll(fictionalPeopleOnSite);

test("without JavaScript: coming in, a second factor, a statement with faults, then without", async ({ page }) => {
  await signInAs(page, "reviewer");
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

/** As an hour at rest ends it. */
function endSession(page: Page): Promise<void> {
  return page.context().clearCookies({ name: /session_token/ });
}

test("without JavaScript: what is sent after the session is over is there again for its editor, and for nobody else", async ({
  page,
  browser,
}) => {
  const other = await signInAs(await browser.newPage(), "editor", { name: "Somebody Else", secondFactor: false });
  const testEditor = await signInAs(page, "editor", { secondFactor: false });
  const quote = "Made-up words that took a made-up hour to type.";
  const autosaveNote = page.getByText("What you typed is kept for you");

  await page.goto("/admin/statements/new");
  await page.getByLabel("Who spoke").selectOption("X000001");
  await page.getByLabel("Quote", { exact: true }).fill(quote);
  await page.getByLabel("Whose words").selectOption("own_words");
  await page.getByLabel("Year").fill("2024");
  await page.getByLabel("Where it was said").fill("interview");
  await page.getByLabel("Web address").fill("https://example.org/interview");
  await endSession(page);
  await page.getByRole("button", { name: "Save" }).first().click();
  await expect(autosaveNote).toBeVisible();
  const url = page.url();
  await submitPassword(page, other);
  await expect(page.getByRole("heading", { name: "New statement" })).toBeVisible();
  await expect(page.getByLabel("Quote", { exact: true })).toHaveValue("");
  await endSession(page);
  await page.goto(url);
  await submitPassword(page, testEditor);
  await expect(page.getByRole("alert").filter({ hasText: "Your session was over" })).toBeVisible();
  await expect(page.getByLabel("Quote", { exact: true })).toHaveValue(quote);
  await expect(page.getByLabel("Who spoke")).toHaveValue("X000001");
  await page.getByRole("button", { name: "Save" }).first().click();
  await expect(page.getByRole("status")).toContainText("Saved.");
  await expect(page.getByLabel("Quote", { exact: true })).toHaveValue(quote);

  await page.goto("/admin/voices/new");
  await page.getByLabel("Name", { exact: true }).fill("A Made-up Voice");
  await endSession(page);
  await page.getByRole("button", { name: "Save" }).last().click();
  await expect(autosaveNote).toBeVisible();
  await submitPassword(page, testEditor);
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("A Made-up Voice");

  // A form that is not shown again gives back the text alone.
  await page.goto("/admin/bulk");
  await page.getByLabel("The list, as CSV or JSON").fill("speaker,quote\nnobody,Made-up.");
  await endSession(page);
  await page.getByRole("button", { name: "Look at it first" }).click();
  await expect(autosaveNote).toBeVisible();
  await submitPassword(page, testEditor);
  await expect(page.getByRole("heading", { name: "What you typed" })).toBeVisible();
  await expect(page.getByText("nobody,Made-up.")).toBeVisible();
  await page.getByRole("button", { name: "Forget it" }).click();
  await expect(page).toHaveURL(/\/admin\/bulk$/);
});
