import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import type { EditableRecordType } from "#domain/record/editable.ts";
import { fictionalPeopleOnSite, signInAs } from "../../support/auth/admin.ts";
import { type OnSite, recordOnSite } from "../../support/fictional/records-on-site.ts";

test.describe.configure({ mode: "default" });
test.beforeAll(fictionalPeopleOnSite);

/** Where on the admin pages, and on which public pages, a record of each kind stands. */
const KINDS: { kind: Exclude<EditableRecordType, "statement">; section: string; pages: (id: string) => string[] }[] = [
  {
    kind: "roll_call_reading",
    section: "readings",
    pages: (id) => [`/roll-calls/${id}`, "/roll-calls", "/timeline", "/senators/ada-example"],
  },
  { kind: "inquiry", section: "inquiries", pages: (id) => [`/inquiries/${id}`, "/inquiries", "/senators/ada-example"] },
  { kind: "voice", section: "voices", pages: (id) => [`/voices/${id}`, "/voices"] },
  { kind: "event", section: "events", pages: () => ["/timeline"] },
  { kind: "right_of_reply", section: "replies", pages: (id) => [`/replies/${id}`, "/senators/ada-example"] },
];

async function pagesWith(request: APIRequestContext, pages: string[], word: string): Promise<string[]> {
  const texts = await Promise.all(pages.map(async (page) => (await request.get(page)).text()));
  return pages.filter((_, index) => texts[index]?.includes(word));
}

async function codeAsAuthorDid(page: Page): Promise<void> {
  const choose = async (proposition: string, yea: string, nay: string) => {
    const region = page.getByRole("region", { name: proposition, exact: true });
    await region.getByRole("group", { name: "A Yea" }).getByLabel(yea).check();
    await region.getByRole("group", { name: "A Nay" }).getByLabel(nay).check();
  };
  await choose("Cooperation", "Advances it", "Blocks it");
  await choose("Federal money", "Not touched", "Not touched");
  await choose("Federal ban", "Not touched", "Not touched");
  await page.getByRole("button", { name: /Keep my coding/ }).click();
  await expect(page.getByRole("heading", { name: "Both codings agree" })).toBeVisible();
}

test("what is published, corrected and retracted is on every page that shows it at the next request", async ({
  browser,
  page,
  request,
}) => {
  test.setTimeout(400_000);
  await signInAs(page, "reviewer", { name: "Rae Records" });
  const second = await browser.newPage();
  await signInAs(second, "reviewer", { name: "Sam Second" });
  for (const { kind, section, pages } of KINDS) {
    const word = `quagga${kind.replaceAll("_", "")}`;
    const { id } = await recordOnSite(kind, word, "in_review");
    const path = `/admin/${section}/${id}`;
    const shown = pages(id);
    expect(await pagesWith(request, shown, word), `${kind}, before`).toEqual([]);
    await page.goto(`${path}/review`);
    if (kind === "roll_call_reading") {
      // Nothing of the author's is seen before the reviewer has coded it.
      expect(await page.getByRole("main").innerText()).not.toContain(word);
      await codeAsAuthorDid(page);
    }
    await page.getByRole("button", { name: "Publish" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Published" })).toBeVisible();
    expect(await pagesWith(request, shown, word), `${kind}, published`).toEqual(shown);

    const field = {
      roll_call_reading: "Title for readers",
      inquiry: "Who asked",
      voice: "Name",
      event: "Title",
      right_of_reply: "What they were told",
    }[kind];
    const label = page.getByLabel(field, { exact: true }).first();
    await label.fill(`Okapi ${kind}`);
    await page.getByRole("button", { name: "Save the correction" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "write a note for them" })).toBeVisible();
    // Nothing that was typed is lost.
    await expect(label).toHaveValue(`Okapi ${kind}`);
    await page.getByLabel(/^Note for readers: what was wrong/).fill("The made-up words were other ones.");
    await page.getByRole("button", { name: "Save the correction" }).click();
    await expect(page.getByRole("status").filter({ hasText: "once a second person has approved it" })).toBeVisible();
    expect(await pagesWith(request, [shown[0] ?? "", "/corrections"], `Okapi ${kind}`), `${kind}, proposed`).toEqual(
      [],
    );
    // Who proposed it does not approve it.
    await expect(page.getByRole("button", { name: "Approve and show readers" })).toHaveCount(0);
    await second.goto(path);
    await second.getByRole("button", { name: "Approve and show readers" }).click();
    await expect(second.getByRole("status").filter({ hasText: "Readers see the correction" })).toBeVisible();
    expect(
      await pagesWith(request, [shown[0] ?? "", "/corrections"], `Okapi ${kind}`),
      `${kind}, corrected`,
    ).toHaveLength(2);

    await page.goto(path);
    await page.getByLabel("Why, for readers").fill("It was made up.");
    await page.getByRole("button", { name: "Retract" }).click();
    await expect(page.getByText("What is retracted cannot be edited.")).toBeVisible();
    expect(await pagesWith(request, shown, word), `${kind}, retracted`).toEqual([]);
    // What stays is that it was retracted, and why.
    expect(await pagesWith(request, shown.slice(0, 1), "It was made up."), `${kind}, tombstone`).toHaveLength(1);
  }
});

test("a reading from the facts to a draft, with what it would change, and a link for somebody outside", async ({
  page,
  request,
}) => {
  test.slow();
  const { connect } = await import("#data/database/connect.ts");
  const { uncodedRollCall } = await import("../../support/fictional/fictional-record-types.ts");
  const client = connect(process.env.TEST_SITE_DATABASE ?? "");
  const id = await uncodedRollCall(client).finally(() => client.$disconnect());
  await signInAs(page, "editor", { name: "Erin Reading", secondFactor: false });
  await page.goto(`/admin/readings/new?rollCall=${id}`);
  await expect(page.getByRole("complementary", { name: "The official record" })).toContainText("Official question");
  await page.getByRole("button", { name: "Save", exact: true }).last().click();
  await expect(page.getByRole("alert").filter({ hasText: "Write a title for readers." })).toBeVisible();
  await page.getByLabel("Title for readers").fill("A made-up okapi vote");
  await page.getByLabel("What it was").fill("It was made up.");
  await page.locator("summary", { hasText: /^Cooperation$/ }).click();
  const group = page.getByRole("group", { name: "Cooperation", exact: true });
  await group.getByLabel("A Yea", { exact: true }).selectOption("advances");
  await group.getByLabel("A Nay", { exact: true }).selectOption("blocks");
  await group.getByLabel("Why it is read so").fill("The test says so.");
  await page.locator("summary", { hasText: "Cooperation: sources" }).click();
  await page.getByLabel("Address").first().fill("https://example.org/text");
  await page.getByLabel("What it is").first().fill("the text");
  await page.getByRole("button", { name: "Save", exact: true }).last().click();
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Before you publish" })).toBeVisible();
  await expect(page.getByRole("table", { name: /Something changes on the page of one person/ })).toContainText("1");
  // The roll call is a fact; what is drafted of it is nobody’s yet.
  expect(await (await request.get(`/roll-calls/${id}`)).text()).not.toContain("okapi");

  await page.getByRole("button", { name: "Make a link" }).click();
  const link = page.getByRole("link", { name: /\/preview\// });
  const path = new URL((await link.getAttribute("href")) ?? "").pathname;
  const outside = await request.get(path);
  expect(await outside.text()).toContain("A made-up okapi vote");
  expect(await outside.text()).toMatch(/<meta name="robots" content="[^"]*noindex/);
  expect(outside.headers()["cache-control"]).toMatch(/no-store|private/);
  expect((await request.get(`${path.slice(0, -3)}xyz`)).status()).toBe(404);
});

test("of two editors at once the second gets both versions, and what they make together", async ({ browser }) => {
  test.slow();
  const { id } = await recordOnSite("event", "numbat", "draft");
  const [first, second] = [await browser.newPage(), await browser.newPage()];
  await signInAs(first, "editor", { name: "Erin One", secondFactor: false });
  await signInAs(second, "editor", { name: "Erin Two", secondFactor: false });
  for (const page of [first, second]) await page.goto(`/admin/events/${id}`);
  await first.getByLabel("Title", { exact: true }).first().fill("What the first wrote");
  await first.getByLabel("What happened").fill("Only the first changed this.");
  await first.getByRole("button", { name: "Save", exact: true }).last().click();
  await expect(first.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await second.getByLabel("Title", { exact: true }).first().fill("What the second wrote");
  await second.getByRole("button", { name: "Save", exact: true }).last().click();
  await expect(second.getByRole("alert").filter({ hasText: "Somebody else saved this" })).toBeVisible();
  await expect(second.getByLabel("Title", { exact: true }).first()).toHaveValue("What the second wrote");
  await expect(second.getByLabel("What happened")).toHaveValue("Only the first changed this.");
  await expect(second.getByRole("table", { name: /You both changed this/ })).toContainText("What the first wrote");
  await second.getByRole("button", { name: "Save", exact: true }).last().click();
  await expect(second.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await second.goto(`/admin/events/${id}/history?from=2&to=3`);
  await expect(second.getByRole("main")).toContainText("[removed: first]");
});

test("a list of statements is looked at, then drafted whole", async ({ page }) => {
  await signInAs(page, "editor", { name: "Erin Lists", secondFactor: false });
  await page.goto("/admin/bulk");
  const head = "speaker,saidOn,quote,channel,attribution,sourceUrl";
  const row =
    "ada-example,2023-06,These made-up words came in a list of tapirs.,interview,own_words,https://example.org/l";
  await page
    .getByLabel("The list, as CSV or JSON")
    .fill(`${head}\n${row}\nnobody,2023,,x,own_words,https://example.org/l`);
  await page.getByRole("button", { name: "Look at it first" }).click();
  await expect(page.getByRole("heading", { name: "1 of 2 cannot be saved: nothing is" })).toBeVisible();
  await expect(page.getByRole("row", { name: /Line 3/ })).toContainText("nobody called “nobody”");
  await page.getByLabel("The list, as CSV or JSON").fill(`${head}\n${row}`);
  await page.getByRole("button", { name: "Look at it first" }).click();
  await page.getByRole("button", { name: "Save it as a draft" }).click();
  await expect(page).toHaveURL(/\/admin\/statements\?/);
  await expect(page.getByRole("table")).toContainText("list of tapirs");
});

test("a freeze is told on every page while it lasts, and nothing new goes out", async ({ page, request }) => {
  const waiting: OnSite = await recordOnSite("event", "bongo", "in_review");
  await signInAs(page, "administrator", { name: "Ada Freeze" });
  const utc = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 16);
  await page.goto("/admin/settings");
  await page.getByLabel("From (UTC)").fill(utc(-60));
  await page.getByLabel("Until (UTC)").fill(utc(60));
  await page.getByLabel("Why, for readers").fill("A made-up election is near.");
  await page.getByRole("button", { name: "Freeze", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Set." })).toBeVisible();
  const pages = ["/", "/senators/ada-example", "/timeline"];
  expect(await pagesWith(request, pages, "A made-up election is near.")).toEqual(pages);
  await page.goto(`/admin/events/${waiting.id}/review`);
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Publishing is frozen" })).toBeVisible();
  await page.goto("/admin/settings");
  await page.getByRole("button", { name: "Lift the freeze" }).click();
  await expect(page.getByRole("status").filter({ hasText: "as usual" })).toBeVisible();
  expect(await pagesWith(request, pages, "A made-up election is near.")).toEqual([]);
});
