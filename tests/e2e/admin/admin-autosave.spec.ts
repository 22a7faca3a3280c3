import { expect, type Page, test } from "@playwright/test";
import { fictionalPeopleOnSite, signInAs, submitPassword } from "../../support/auth/admin.ts";
import { Steps } from "../../support/auth/keystroke-level.ts";

const WORDS = "No made-up county should be made to hold anybody without a made-up warrant.";

test.beforeAll(fictionalPeopleOnSite);

/** As far as anything can be looked at: who, what, when. */
async function typeBeginning(page: Page, quote: string): Promise<void> {
  await page.goto("/admin/statements/new");
  await page.getByLabel("Who spoke").selectOption({ label: "Example: Ada Example, WY" });
  await page.getByLabel("Whose words").selectOption("own_words");
  await page.getByLabel("Year").fill("2024");
  await page.getByLabel("Where it was said").fill("interview");
  await page.getByLabel("Web address").fill("https://example.org/interview");
  await page.getByLabel("Quote", { exact: true }).fill(quote);
}

test("a statement from a known source takes less than a minute of clicks and typing", async ({ page }) => {
  await signInAs(page, "editor", { secondFactor: false });
  await page.goto("/admin/statements/new");
  const steps = new Steps(page);
  // The quote is in the clipboard, the source in the other window. The speaker is found by typing the name.
  await steps.choose("Who spoke", "Exam", "X000001");
  await steps.paste("Quote", WORDS);
  await steps.choose("Whose words", "The s", "own_words");
  await steps.tabAndType("Day", "6");
  await steps.tabAndType("Month", "3");
  await steps.tabAndType("Year", "2024");
  await steps.tabAndType("Where it was said", "interview");
  await steps.paste("Web address", "https://www.example.org/interview/?utm_source=feed#top");
  await steps.choose("Stance on cooperation", "Opp", "opposes");
  const position = page.getByRole("group", { name: "Position: Cooperation" });
  await steps.choose("How the words say it", "Sai", "explicit", position);
  // The words that carry it are selected in the quote, from the keyboard alone, and taken over.
  await steps.selectWords("Quote", WORDS.length);
  await steps.press(position.getByRole("button", { name: /Take the words/ }));
  await expect(position.getByLabel("The words that carry it")).toHaveValue(WORDS);
  await steps.type(position.getByLabel("Why it is read so"), "Rejects holding people for others.");
  // The rest of the source is known, and so is what readers would see.
  await expect(page.getByLabel("Publisher")).toHaveValue("The Example");
  await expect(page.getByRole("heading", { name: /Comparisons that appear/ })).toBeVisible();
  await steps.press(page.getByRole("button", { name: "Save", exact: true }));
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  // It is held under the address that the record has, not under the one that was pasted.
  await expect(page.getByLabel("Web address")).toHaveValue("https://example.org/interview");
  test.info().annotations.push({ type: "time", description: steps.inWords() });
  expect(steps.seconds()).toBeLessThan(60);
});

test("while somebody types, the quote, what is held already and what readers would see stand beside it", async ({
  page,
}) => {
  await signInAs(page, "editor", { secondFactor: false });
  await typeBeginning(page, "Every county in this made-up state should work with made-up federal officers.");
  await expect(page.getByText("Saved", { exact: false }).filter({ hasText: "for you alone" })).toBeVisible();
  await page.getByLabel("The setting").fill("She flip-flops once more.");
  const sidePanel = page.getByRole("region", { name: "Beside what you type" });
  await expect(sidePanel.getByText("judges a change of view")).toBeVisible();
  await expect(page.getByLabel("Why these words stand all the same")).toBeVisible();
  await sidePanel.getByText("Upload or paste it").click();
  await sidePanel.getByLabel("A file").setInputFiles({
    name: "page.html",
    mimeType: "text/html",
    buffer: Buffer.from("<p>She said: “Every county in this made‑up state should work with made-up officers.”</p>"),
  });
  await sidePanel.getByRole("button", { name: "Keep the text of this file" }).click();
  await expect(sidePanel.getByText("These words are not in the stored copy")).toBeVisible();
  await page
    .getByLabel("Quote", { exact: true })
    .fill("Every county in this made-up state should work with made-up officers.");
  await expect(sidePanel.getByText("The quote stands in the stored copy.")).toBeVisible();
  // This server reaches no network: it says so, and what to do.
  await page.getByLabel("Web address").fill("https://news.unreachable-site.org/story");
  await expect(sidePanel.getByText("No copy of this source is stored yet")).toBeVisible();
  await sidePanel.getByRole("button", { name: "Fetch its text" }).click();
  await expect(sidePanel.getByRole("alert")).toContainText("paste or upload the text");
});

test("nothing typed is lost: a closed tab, a lost connection, a session that is over", async ({ page, context }) => {
  const testEditor = await signInAs(page, "editor", { secondFactor: false });
  await typeBeginning(page, WORDS);
  await expect(page.getByText("for you alone")).toBeVisible();
  // The tab is gone; another finds what was in it.
  await page.goto("/admin/statements/new");
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(page.getByLabel("Quote", { exact: true })).toHaveValue(WORDS);
  await expect(page.getByLabel("Who spoke")).toHaveValue("X000001");

  await context.setOffline(true);
  await page.getByLabel("The setting").fill("Typed without a connection.");
  await expect(page.getByText("Kept in this browser")).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "cannot be reached" })).toBeVisible();
  await expect(page.getByLabel("The setting")).toHaveValue("Typed without a connection.");
  await context.setOffline(false);

  await context.clearCookies();
  await page.getByLabel("The setting").fill("Typed after the session was over.");
  await expect(page.getByText("Your session is over. Kept in this browser")).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Sign in again in another tab" })).toBeVisible();
  const other = await context.newPage();
  await other.goto("/admin/sign-in");
  await submitPassword(other, testEditor);
  await expect(other.getByRole("button", { name: "Sign out" })).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await expect(page.getByLabel("The setting")).toHaveValue("Typed after the session was over.");
  // What is saved is not offered again.
  await other.goto("/admin/statements/new");
  await expect(other.getByLabel("Who spoke")).toBeVisible();
  await expect(other.getByRole("button", { name: "Put it back" })).toBeHidden();
});

test("the list is gone through by single keys, which can be switched off", async ({ page }) => {
  await signInAs(page, "editor", { secondFactor: false });
  await page.goto("/admin/statements");
  const rows = page.locator("[data-row]");
  // Before the page answers to keys there is nothing to press.
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(rows.first()).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("j");
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press("?");
  await page.getByLabel("Switch them off in this browser").check();
  await rows.first().focus();
  await page.keyboard.press("j");
  await expect(rows.first()).toBeFocused();
});
