import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { UNCHECKED_QUOTE_LABELS } from "#domain/wording/labels.ts";
import { draftsOnSite, signInAs } from "../../support/auth/admin.ts";

// The second test publishes one of the drafts that the first looks for.
test.describe.configure({ mode: "default" });

/** Enough of a quote to know it by, as it stands in HTML, JSON and XML alike. */
function phraseOf(quote: string): string | null {
  return quote.match(/[A-Za-z0-9 ,]{40,}/)?.[0]?.trim() ?? null;
}

async function pathsInSitemap(request: APIRequestContext): Promise<string[]> {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, path = ""]) => new URL(path).pathname);
}

test("nothing of a draft is anywhere that readers can go", async ({ request }) => {
  test.setTimeout(300_000);
  const { drafts, published } = await draftsOnSite();
  expect(drafts.length).toBeGreaterThan(50);
  // What a draft shares with something published is no leak.
  const phrases = drafts
    .map(({ quote }) => phraseOf(quote))
    .filter((phrase): phrase is string => phrase !== null && !published.some((quote) => quote.includes(phrase)));
  expect(phrases.length).toBeGreaterThan(40);
  const leaks: string[] = [];
  const inspect = async (path: string) => {
    const text = await (await request.get(path)).text();
    for (const { statementId } of drafts)
      if (new RegExp(`[/#"]${statementId}["/?#<]`).test(text)) leaks.push(`${path}: ${statementId}`);
    for (const phrase of phrases) if (text.includes(phrase)) leaks.push(`${path}: “${phrase}”`);
  };

  const sitemap = await pathsInSitemap(request);
  expect(sitemap.length).toBeGreaterThan(100);
  expect(sitemap.filter((path) => drafts.some(({ statementId }) => path.endsWith(`/${statementId}`)))).toEqual([]);
  const speakers = new Set(drafts.map(({ speaker }) => speaker));
  const lists = [
    "/",
    "/senators",
    "/statements",
    "/comparisons",
    "/voices",
    "/sources",
    "/timeline",
    "/corrections",
    "/grid/csv",
    "/grid/json",
    "/coverage",
  ];
  const pages = [
    ...lists,
    ...sitemap.filter((path) => speakers.has(path.split("/").at(-1) ?? "")),
    ...phrases.map((phrase) => `/search?q=${encodeURIComponent(`"${phrase.split(" ").slice(0, 3).join(" ")}"`)}`),
    ...[...speakers].map((speaker) => `/statements?person=${speaker}`),
  ];
  for (const path of pages) await inspect(path);
  expect(leaks).toEqual([]);
  for (const { statementId } of drafts) {
    for (const path of [`/statements/${statementId}`, `/comparisons/${statementId}/s280-114.2015`])
      expect((await request.get(path)).status(), path).toBe(404);
  }
});

test("a draft of the shipped record is worked through: found in the queue, submitted, coded blind, published", async ({
  browser,
  request,
}) => {
  test.setTimeout(300_000);
  const id = "boozman-2015-10-column";
  const quote = "Sanctuary cities should be held accountable for their failure to cooperate";
  const [first, second] = [await browser.newPage(), await browser.newPage()];
  await signInAs(first, "editor", { name: "Quinn Queue", secondFactor: false });
  await signInAs(second, "reviewer", { name: "Robin Second" });

  await first.goto("/admin/statements");
  await first.getByLabel("Waits because").selectOption({ label: await reasonIn(first, /found on a copy/) });
  await first.getByRole("textbox", { name: "Speaker" }).fill("Boozman");
  await first.getByRole("button", { name: "Show" }).click();
  await first.getByRole("link", { name: new RegExp(id) }).click();
  // The words and all that was coded are there; what was missing is said, and taken away by whoever fixes it.
  await expect(first.getByLabel("Quote", { exact: true })).toHaveValue(new RegExp(`^${quote}`));
  await expect(first.getByLabel("Why it is not ready")).toHaveValue(/copy/);
  await first.getByLabel("Why it is not ready").fill("");
  await first.getByRole("button", { name: "Save and submit for review" }).click();
  await expect(first.getByRole("status").filter({ hasText: "submitted" })).toBeVisible();

  await second.goto("/admin/statements?status=in_review&name=Boozman");
  await second.getByRole("link", { name: new RegExp(id) }).click();
  await expect(second).toHaveURL(new RegExp(`${id}/review$`));
  await expect(second.getByText("The quote faults places")).toBeHidden();
  for (const [legend, choice] of [
    ["State and local authorities", "Supports"],
    ["Congress should withhold", "Not addressed"],
    ["Federal law should forbid", "Not addressed"],
  ] as const)
    await second.getByRole("group", { name: legend }).getByLabel(choice, { exact: true }).check();
  await second.getByRole("button", { name: /Keep my coding/ }).click();
  await expect(second.getByRole("heading", { name: "Both codings agree" })).toBeVisible();
  await expect(second.getByText("The quote faults places").first()).toBeVisible();
  await second.getByLabel(/Note for the history/).fill("Read on the copy that the note names.");
  await second.getByRole("button", { name: "Publish" }).click();
  await expect(second.getByRole("status").filter({ hasText: "Readers see it now." })).toBeVisible();

  const page = await (await request.get(`/statements/${id}`)).text();
  expect(page).toContain(quote);
  expect(page).toContain(UNCHECKED_QUOTE_LABELS.no_copy);
  await second.goto("/admin/statements?name=Boozman");
  await expect(second.getByRole("link", { name: new RegExp(id) })).toHaveCount(0);
});

/** The whole label of the choice that says this. */
async function reasonIn(page: Page, quote: RegExp): Promise<string> {
  const labels = await page.getByLabel("Waits because").locator("option").allTextContents();
  return labels.find((label) => quote.test(label)) ?? "";
}
