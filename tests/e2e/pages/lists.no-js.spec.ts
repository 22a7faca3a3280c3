/** The lists of the record without JavaScript: forms, addresses, pages, counts, what is not understood. */
import { expect, type Locator, type Page, test } from "@playwright/test";
import { PRECISION_LABELS, SORT_LABELS, UNCHECKED_QUOTE_LABELS } from "#domain/wording/labels.ts";

/** Every number in the lead of a list: "71 of 592 pairs …". */
async function numbersInLead(page: Page): Promise<number[]> {
  const lead = (await page.locator("main header p").last().innerText()).replace(/\D*\b(19|20)\d{2}\b/g, " ");
  return (lead.match(/\d+/g) ?? []).map(Number);
}

/** Follows a link or sends a form, and waits for the page that it leads to. */
async function click(page: Page, control: Locator): Promise<void> {
  const loaded = page.waitForEvent("load");
  await control.click();
  await loaded;
}

/** The number in brackets at the end of a choice: "Cooperation (34)". */
function countIn(name: string): number {
  return Number(name.match(/\((\d+)\)$/)?.[1]);
}

test.describe("statements", () => {
  test("the form leads to an address that can be sent on, and shows what it asks for", async ({ page }) => {
    await page.goto("/statements");
    await page.getByLabel("Speaker").selectOption("jon-tester");
    await page.getByLabel("Whose words").selectOption("own_words");
    await click(page, page.getByRole("button", { name: "Show results", exact: true }));
    const url = new URL(page.url());
    expect(url.pathname).toBe("/statements");
    expect(url.searchParams.get("person")).toBe("jon-tester");
    await expect(page.getByRole("main")).toContainText("Showing Jon Tester, own words: 2 of 229 published statements.");
    await expect(page.getByLabel("Speaker")).toHaveValue("jon-tester");
    await expect(page.locator("main blockquote")).toHaveCount(2);
  });

  test("a choice's count is the length of the list it leads to", async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto("/statements");
    for (const [label, index] of [
      ["Speaker", 3],
      ["Said in", 2],
      ["Published by", 5],
    ] as const) {
      await page.goto("/statements");
      const option = page.getByLabel(label).locator("option").nth(index);
      const count = countIn(await option.innerText());
      await page.getByLabel(label).selectOption({ index });
      await click(page, page.getByRole("button", { name: "Show results", exact: true }));
      expect((await numbersInLead(page))[0], label).toBe(count);
    }
  });

  test("thirty on a page; the pages hold every statement once", async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto("/statements");
    const seen: (string | null)[] = [];
    for (;;) {
      const rows = page.locator('main li > div:first-child a[href^="/statements/"]');
      seen.push(...(await rows.evaluateAll((links) => links.map((link) => link.getAttribute("href")))));
      const next = page.locator('main a[rel="next"]');
      if ((await next.count()) === 0) break;
      expect(await rows.count()).toBe(30);
      await click(page, next);
    }
    expect(new Set(seen).size).toBe(229);
    expect(seen).toHaveLength(229);
  });

  test("what is not understood is named and left out; a page beyond the end says so", async ({ page }) => {
    await page.goto("/statements?stance=maybe&proposition=cooperate");
    await expect(page.getByRole("main")).toContainText("We ignored what we could not understand: stance: maybe.");
    expect(await page.locator("main blockquote").count()).toBeGreaterThan(5);
    const response = await page.goto("/statements?page=999");
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("main")).toContainText("There is no page 999");
  });

  test("the page of one says where the words are, how they are read, and what they stand beside", async ({ page }) => {
    await page.goto("/statements/tester-2018-10-17");
    const main = page.getByRole("main");
    await expect(main.getByRole("heading", { level: 1 })).toHaveText("Said in October 2018");
    await expect(main).toContainText(PRECISION_LABELS.month as string);
    await expect(main.locator("mark").first()).toContainText("don’t cut local law enforcement");
    await expect(main.locator('a[href*="#:~:text="]').first()).toBeVisible();
    await expect(main).toContainText(UNCHECKED_QUOTE_LABELS.no_copy);
    await expect(main.getByRole("heading", { name: "Votes this statement explains" })).toBeVisible();
    await expect(main.locator('a[href="/comparisons/tester-2018-10-17/s280-114.2015"]').first()).toBeVisible();
    await expect(main.getByRole("table")).toContainText("Second review");
  });

  test("where two statements differ, the page of each says so and leads to the other", async ({ page }) => {
    await page.goto("/statements/biden-2020-03-15-debate");
    const differences = page.getByRole("region", { name: "Statements on different sides" });
    await expect(differences).toContainText("Statements differ");
    await click(page, differences.locator('a[href="/statements/biden-2007-09-26-debate-no"]').first());
    await expect(page.getByRole("region", { name: "Statements on different sides" })).toContainText(
      "Statements differ",
    );
  });

  test("a draft has no page", async ({ request }) => {
    expect((await request.get("/statements/tester-2018-06-17-poisonpill")).status()).toBe(404);
    expect((await request.get("/statements/nobody-1999-01-01")).status()).toBe(404);
  });
});

test.describe("comparisons", () => {
  test("by default: all conflicts, both parties in one list, newest words first", async ({ page }) => {
    await page.goto("/comparisons");
    const [shown = 0, all = 0] = await numbersInLead(page);
    expect(shown).toBeGreaterThan(40);
    expect(all).toBeGreaterThan(shown);
    await expect(page.locator("main")).toContainText("This is not a ranking");
    const labels = await page.locator("main li > div:first-child span.font-bold").allInnerTexts();
    expect(labels).toHaveLength(40);
    expect(labels.filter((label) => !/conflict/i.test(label))).toEqual([]);
    const text = await page.getByRole("region", { name: new RegExp(`^${SORT_LABELS.said}`, "i") }).innerText();
    expect(text).toContain("Democrat");
    expect(text).toContain("Republican");
  });

  test("a choice's count is the length of the list it leads to, whatever else is chosen", async ({ page }) => {
    test.setTimeout(180_000);
    const form = page.getByRole("main").locator('form[action="/comparisons"]');
    for (const id of ["proposition", "verdict", "context", "attribution", "senator", "party", "state", "distance"]) {
      await page.goto("/comparisons?chamber=senate");
      const options = form.locator(`#${id} option`);
      const index = Math.min(2, (await options.count()) - 1);
      const count = countIn((await options.nth(index).textContent()) ?? "");
      await form.locator(`#${id}`).selectOption({ index });
      await click(page, form.getByRole("button", { name: "Show results", exact: true }));
      expect((await numbersInLead(page))[0], `${id}: ${page.url()}`).toBe(count);
      expect(new URL(page.url()).searchParams.get("chamber")).toBe("senate");
    }
  });

  test("the switch between all votes and those without context is two links", async ({ page }) => {
    await page.goto("/comparisons?verdict=all");
    const toggle = page.getByRole("navigation", { name: "With or without context" });
    await expect(toggle.getByRole("link", { name: /^All votes/ })).toHaveAttribute("aria-current", "true");
    const without = toggle.getByRole("link", { name: /^Only votes without context/ });
    const count = countIn(await without.innerText());
    await click(page, without);
    expect((await numbersInLead(page))[0]).toBe(count);
    await click(page, toggle.getByRole("link", { name: /^All votes/ }));
    expect(new URL(page.url()).search).toBe("?verdict=all");
  });

  test("of how many: every party has its row with both verdicts, and they add up", async ({ page }) => {
    await page.goto("/comparisons?verdict=all");
    const [, all = 0] = await numbersInLead(page);
    const rows = page.locator("#of-how-many ~ div tbody tr");
    await expect(rows).toHaveCount(3);
    const numbers = await rows.evaluateAll((list) =>
      list.map((row) => [...row.querySelectorAll("td")].map((cell) => Number.parseInt(cell.textContent ?? "", 10))),
    );
    for (const [comparable = 0, matches = 0, conflicts = 0] of numbers) expect(matches + conflicts).toBe(comparable);
    const sum = numbers.reduce((total, [comparable = 0, , , , not = 0]) => total + comparable + not, 0);
    expect(sum).toBe(all);
  });

  test("statement and roll call in the address narrow the list, and the form keeps them", async ({ page }) => {
    await page.goto("/comparisons?verdict=all&statement=tester-2024-03-fox-office");
    expect((await numbersInLead(page)).slice(-2)[0]).toBe(5);
    await page.getByLabel("Verdict", { exact: true }).selectOption("matches");
    await click(page, page.getByRole("button", { name: "Show results", exact: true }));
    expect(new URL(page.url()).searchParams.get("statement")).toBe("tester-2024-03-fox-office");
    await expect(page.getByRole("link", { name: /^Full comparison/ })).toHaveCount(1);
  });
});

test("every list names what it did not understand, and shows the rest", async ({ page }) => {
  for (const [url, name] of [
    ["/senators?party=whig", "party: whig"],
    ["/statements?stance=maybe", "stance: maybe"],
    ["/comparisons?verdict=perhaps", "verdict: perhaps"],
    ["/timeline?kind=rumor", "kind: rumor"],
    ["/grid?votes=some", "votes: some"],
    ["/sources?page=x", "page: x"],
    ["/search?q=law&kind=rumor", "kind: rumor"],
  ] as const) {
    expect((await page.goto(url))?.status(), url).toBe(200);
    await expect(page.getByRole("main"), url).toContainText(`We ignored what we could not understand: ${name}`);
    await expect(page.locator("main a").first(), url).toBeVisible();
  }
});

test("an empty value, as a form sends it, asks for nothing: the list is the whole one", async ({ page }) => {
  for (const [url, title] of [
    ["/senators?state=&party=", "Senators"],
    ["/statements?person=&page=", "Statements"],
    ["/comparisons?verdict=", "Comparisons"],
    ["/timeline?kind=", "Timeline"],
    ["/grid?state=", "Grid of votes"],
    ["/sources?page=", "Sources"],
  ] as const) {
    await page.goto(url);
    await expect(page, url).toHaveTitle(`${title} · Said & Voted`);
    const whole = url.split("?")[0] as string;
    await expect(page.locator('link[rel="canonical"]'), url).toHaveAttribute("href", new RegExp(`${whole}$`));
  }
});

test("inquiries: the question, every outcome in words, the reply whole", async ({ page }) => {
  await page.goto("/inquiries");
  await click(page, page.locator('a[href="/inquiries/fox-2024-03-06"]'));
  const answers = page.getByRole("region", { name: "Responses" });
  await expect(answers.locator("> div > ul > li")).toHaveCount(9);
  for (const outcome of [
    "Answered",
    "Did not answer the question",
    "Referred the question to someone else",
    "No response by the outlet’s deadline",
  ]) {
    await expect(answers).toContainText(outcome);
  }
  await expect(answers).toContainText("Senator Tester strongly believes local jurisdictions should cooperate with ICE");
  await expect(page.getByRole("main")).not.toContainText("Seed article");
});

test("voices: the White House's words stand beside the own words of the person it spoke for", async ({ page }) => {
  await page.goto("/voices");
  await click(page, page.getByRole("link", { name: /White House/ }));
  const comparedRegion = page.getByRole("region", { name: /Compared with Joe Biden’s own statements/ });
  await expect(comparedRegion.locator("ol > li")).toHaveCount(3);
  await expect(comparedRegion.locator("ol > li").last()).toContainText(
    "Only under a condition: individuals who pose a risk",
  );
  await expect(page.getByRole("main")).not.toContainText("Voted no");
});

test("sources: by publisher, paged, each with what rests on it; corrections say what they are", async ({ page }) => {
  await page.goto("/sources");
  await click(page, page.locator('main a[rel="next"]'));
  expect(new URL(page.url()).search).toBe("?page=2");
  await click(page, page.locator('main a[href^="/sources/"]').first());
  await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toContainText("this source");
  await page.goto("/corrections");
  await expect(page.getByRole("main")).toContainText("A correction is a substantive change");
});

for (const url of ["/sources/0", "/sources/999999", "/sources/x", "/inquiries/nothing", "/voices/nobody"]) {
  test(`${url} is a true 404, and a page that leads on`, async ({ page }) => {
    expect((await page.goto(url))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
    await expect(page.getByLabel("Find your senators")).toBeVisible();
    // The header and the footer of the site stand around it once.
    await expect(page.getByRole("banner")).toHaveCount(1);
    await expect(page.getByRole("contentinfo")).toHaveCount(1);
  });
}
