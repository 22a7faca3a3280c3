import { expect, type Page, test } from "@playwright/test";
import { fictionalPeopleOnSite, signInAs } from "../../support/auth/admin.ts";

const WORDS = "Every county in this made-up state should work with made-up federal officers.";

test.beforeAll(fictionalPeopleOnSite);

async function typeStatement(page: Page): Promise<void> {
  await page.goto("/admin/statements/new");
  await page.getByLabel("Who spoke").selectOption({ label: "Example: Ada Example, WY" });
  await page.getByLabel("Quote", { exact: true }).fill(WORDS);
  await page.getByLabel("Whose words").selectOption("own_words");
  await page.getByLabel("Year").fill("2024");
  await page.getByLabel("Month").fill("5");
  await page.getByLabel("Where it was said").fill("interview");
  await page.getByLabel("Web address").fill("https://example.org/interview");
  await page.getByLabel("Stance on cooperation").selectOption("opposes");
  const position = page.getByRole("group", { name: "Position: Cooperation" });
  await position.getByLabel("How the words say it").selectOption("explicit");
  await position.getByLabel("The words that carry it").fill("Every county in this made-up state");
  await position.getByLabel("Why it is read so").fill("The test says so.");
}

/** The id that the address of the page carries. */
function idIn(page: Page): string {
  return new URL(page.url()).pathname.split("/")[3] ?? "";
}

test("the life of a statement between two editors", async ({ browser }) => {
  test.slow();
  const [first, second] = [await browser.newPage(), await browser.newPage()];
  await signInAs(first, "editor", { name: "Erin Author" });
  await signInAs(second, "reviewer", { name: "Rae Reviewer" });

  await typeStatement(first);
  await first.getByRole("button", { name: "Save" }).first().click();
  await expect(first.getByRole("status")).toContainText("Saved.");
  const id = idIn(first);
  // A source that the record knows is filled in.
  await expect(first.getByLabel("Publisher")).toHaveValue("The Example");
  await expect(first.getByRole("heading", { name: "Before you publish" })).toBeVisible();
  await expect(first.getByRole("heading", { name: /Comparisons that appear \(\d+\)/ })).toBeVisible();

  // Nothing of a draft is public.
  expect((await second.request.get(`/statements/${id}`)).status()).toBe(404);
  expect(await (await second.request.get("/senators/ada-example")).text()).not.toContain("made-up federal officers");

  await first.getByRole("button", { name: "Save and submit for review" }).click();
  await expect(first.getByRole("status")).toContainText("submitted");
  await first.goto(`/admin/statements/${id}/review`);
  await expect(first.getByText("somebody else reviews it")).toBeVisible();
  await expect(first.getByRole("button", { name: "Publish" })).toBeHidden();

  // The reviewer sees the words alone, and codes them.
  await second.goto(`/admin/statements/${id}`);
  await expect(second).toHaveURL(/\/review$/);
  await expect(second.getByText("The test says so.")).toBeHidden();
  await second.getByRole("button", { name: /Keep my coding/ }).click();
  await expect(
    second.getByRole("alert").filter({ hasText: "Choose what the words say on cooperation." }),
  ).toBeVisible();
  for (const legend of ["State and local authorities", "Congress should withhold", "Federal law should forbid"]) {
    const choice = legend.startsWith("State") ? "Supports" : "Not addressed";
    await second.getByRole("group", { name: legend }).getByLabel(choice, { exact: true }).check();
  }
  await second.getByRole("button", { name: /Keep my coding/ }).click();
  await expect(second.getByRole("heading", { name: "The codings differ" })).toBeVisible();

  // The author was wrong, says the reviewer; a new version has to be coded again.
  await second.getByLabel("What is missing").fill("Read the words again.");
  await second.getByRole("button", { name: "Return to the draft" }).click();
  await expect(second.getByRole("status")).toContainText("Returned");
  await first.goto(`/admin/statements/${id}`);
  await first.getByLabel("Stance on cooperation").selectOption("supports");
  await first.getByRole("button", { name: "Save and submit for review" }).click();
  await expect(first.getByRole("status")).toContainText("submitted");
  // The same words are not coded again by who has seen the author's codes: the coding made before that is used.
  await second.goto(`/admin/statements/${id}/review`);
  await expect(second.getByRole("heading", { name: "You have coded these words already" })).toBeVisible();
  await second.getByRole("button", { name: /^Use my coding of version/ }).click();
  await expect(second.getByRole("heading", { name: "Both codings agree" })).toBeVisible();
  // The quote is looked for in the text of the source, however its signs are written.
  await second.getByRole("button", { name: "Publish" }).click();
  await expect(second.getByRole("alert").filter({ hasText: "not found in a stored copy" })).toBeVisible();
  await second.getByText("Upload or paste it").click();
  await second
    .getByLabel("Text of the source")
    .fill(`A headline\n\n“${WORDS.replace("made-up state", "made‑up state")}”`);
  await second.getByRole("button", { name: "Keep this text" }).click();
  await expect(second.getByText("The quote stands in the stored copy.")).toBeVisible();
  // Published statements rest on this source, so that a copy counts once a reviewer adopts it.
  await second.getByRole("link", { name: "the page of the source" }).click();
  await second.getByRole("button", { name: "Compare quotes with this copy" }).click();
  await expect(second.getByRole("button", { name: "Compare quotes with this copy" })).toHaveCount(0);
  await second.goto(`/admin/statements/${id}/review`);
  await second.getByRole("button", { name: "Publish" }).click();
  await expect(second.getByRole("status")).toContainText("Readers see it now.");

  // The next reader sees it on every page that shows it.
  for (const path of [
    `/statements/${id}`,
    "/senators/ada-example",
    "/statements?person=ada-example",
    "/search?q=county+in+this",
  ])
    expect(await (await first.request.get(path)).text(), path).toContain("made-up federal officers");

  // A change of substance asks for a note; readers find it.
  await first.goto(`/admin/statements/${id}`);
  await first.getByLabel("Year").fill("2025");
  await first.getByRole("button", { name: "Save the correction" }).click();
  await expect(first.getByRole("alert").filter({ hasText: "write a note for them" })).toBeVisible();
  await expect(first.getByLabel("Year")).toHaveValue("2025");
  await first.getByLabel("Note for readers").fill("The date was a year off.");
  await first.getByRole("button", { name: "Save the correction" }).click();
  await expect(first.getByRole("status")).toContainText("once a second person has approved it");
  expect(await (await first.request.get("/corrections")).text()).not.toContain("The date was a year off.");
  await second.goto(`/admin/statements/${id}`);
  await second.getByRole("button", { name: "Approve and show readers" }).click();
  await expect(second.getByRole("status")).toContainText("Readers see the correction");
  const corrections = await (await first.request.get("/corrections")).text();
  expect(corrections).toContain("The date was a year off.");

  // Retracted, it leaves a note at its address, and nothing elsewhere.
  await second.getByLabel("Why, for readers").fill("The words were made up.");
  await second.getByRole("button", { name: "Retract" }).click();
  await expect(second.getByRole("status")).toContainText("Retracted.");
  const tombstone = await (await first.request.get(`/statements/${id}`)).text();
  expect(tombstone).toContain("The words were made up.");
  expect(tombstone).not.toContain("made-up federal officers");
  expect(await (await first.request.get("/senators/ada-example")).text()).not.toContain("made-up federal officers");
});

test("what was typed comes back, with each fault at its field", async ({ page }) => {
  await signInAs(page, "editor", { secondFactor: false });
  await typeStatement(page);
  await page
    .getByRole("group", { name: "Position: Cooperation" })
    .getByLabel("The words that carry it")
    .fill("Other words");
  await page.getByLabel("Web address").fill("not an address");
  await page.getByRole("button", { name: "Save" }).first().click();
  const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(summary.getByRole("link")).toHaveText([
    "Write a web address that begins with https://.",
    "Copy the words that carry the stance from the quote, letter by letter.",
  ]);
  await expect(summary).toBeFocused();
  await expect(page.getByLabel("Quote", { exact: true })).toHaveValue(WORDS);
  await expect(page.getByLabel("Who spoke")).toHaveValue("X000001");
  await expect(page.getByLabel("Stance on cooperation")).toHaveValue("opposes");
});

test("of two editors at once the second gets both versions", async ({ page, context }) => {
  await signInAs(page, "editor", { secondFactor: false });
  await typeStatement(page);
  await page.getByRole("button", { name: "Save" }).first().click();
  await expect(page.getByRole("status")).toContainText("Saved.");
  const other = await context.newPage();
  await other.goto(`/admin/statements/${idIn(page)}`);
  await other.getByLabel("The setting").fill("Theirs.");
  await other.getByRole("button", { name: "Save" }).first().click();
  await expect(other.getByRole("status")).toContainText("Saved.");
  await page.getByLabel("The setting").fill("Mine.");
  await page.getByRole("button", { name: "Save" }).first().click();
  await expect(page.getByRole("row", { name: /^The setting/ })).toContainText("Theirs.");
  await expect(page.getByLabel("The setting")).toHaveValue("Mine.");
  await page.getByRole("button", { name: "Save" }).first().click();
  await expect(page.getByRole("status")).toContainText("Saved.");
});
