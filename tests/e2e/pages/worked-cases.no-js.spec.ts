/** What the senators' pages show, as a reader without JavaScript sees it (method.md, section 8). */
import { expect, test } from "@playwright/test";
import { verdictLabel } from "#domain/wording/verdict-wording.ts";

const anyOf = (verdict: "matches" | "conflicts") =>
  new RegExp(`^(${verdictLabel(verdict, false)}|${verdictLabel(verdict, true)})$`);
const ANY_CONFLICT = anyOf("conflicts");
const ANY_MATCH = anyOf("matches");

const card = (statementId: string, proposition: string) => `#${statementId}-${proposition}`;

test("Tester: the count sentence, four conflicts and a match beside his office's words, his explanation quoted", async ({
  page,
}) => {
  await page.goto("/senators/jon-tester");
  await expect(page.getByRole("main")).toContainText(
    "5 votes to compare, 2007–2021: 1 match, 4 conflicts. All 4 conflicts have context: 3 on ending debate, 3 explained by the senator.",
  );
  const office = page.locator(card("tester-2024-03-fox-office", "cooperate"));
  await expect(office.locator("blockquote").first()).toContainText(
    "Senator Tester strongly believes local jurisdictions should cooperate with ICE",
  );
  await expect(office).toContainText("Asked by Fox News Digital: whether they agree with the White House’s shift");
  await expect(office).not.toContainText("“whether they agree");
  await expect(office.getByText(verdictLabel("conflicts", true))).toHaveCount(4);
  await expect(office.getByText(verdictLabel("matches", true))).toHaveCount(1);
  await expect(office).toContainText("Voted no");
  await expect(office).toContainText("And I’ll support the bill.");
});

test("Casey: five conflicts beside his spokesperson's words; the release of 2016 matches on money", async ({
  page,
}) => {
  await page.goto("/senators/bob-casey");
  await expect(
    page.locator(card("casey-2024-03-fox-spox", "cooperate")).getByText(verdictLabel("conflicts", true)),
  ).toHaveCount(5);
  const money = page.locator(card("casey-2016-07-06-safety", "withhold_funds"));
  await expect(money.getByText(verdictLabel("conflicts", true))).toHaveCount(0);
  await expect(money.getByText(ANY_MATCH).first()).toBeVisible();
});

test("Baldwin: the question and the whole reply, no comparison", async ({ page }) => {
  await page.goto("/senators/tammy-baldwin");
  const main = page.getByRole("main");
  await expect(main).toContainText("did not answer");
  await expect(main).toContainText("Wisconsinites have said loud and clear");
  await expect(main).toContainText("whether they agree with the White House’s shift");
  await expect(main).toContainText("paraphrased");
  await expect(main.getByText(ANY_CONFLICT)).toHaveCount(0);
});

test("Rosen: asked in 2024, leaves it to localities in 2026; the House vote of 2017 as Representative", async ({
  page,
}) => {
  await page.goto("/senators/jacky-rosen");
  const main = page.getByRole("main");
  await expect(main).toContainText("Says the choice is local");
  await expect(main).toContainText("that's up to those localities");
  await expect(main).toContainText(/as Representative/i);
  await expect(main.getByText(ANY_CONFLICT)).toHaveCount(0);
});

for (const slug of ["martin-heinrich", "sherrod-brown"]) {
  test(`${slug}: no response by the outlet’s deadline is shown as that`, async ({ page }) => {
    await page.goto(`/senators/${slug}`);
    await expect(page.getByRole("main")).toContainText("No response by the outlet’s deadline");
  });
}

test("Brown did not vote on roll call 119 of 2016", async ({ page }) => {
  await page.goto("/senators/sherrod-brown");
  const row = page.getByRole("row").filter({ has: page.locator('a[href="/roll-calls/s119-114.2016"]') });
  await expect(row).toContainText(/Not Voting|Did not vote/);
});

test("Kirk: 2015 and 2016 match, the House Aye of 2006 conflicts", async ({ page }) => {
  await page.goto("/senators/mark-kirk");
  const money = page.locator(card("kirk-2015-10-dcnf", "withhold_funds"));
  const vote = (rollCallId: string) =>
    money.locator("li", { has: page.locator(`a[href="/roll-calls/${rollCallId}"]`) });
  await expect(vote("s280-114.2015").first()).toContainText(verdictLabel("matches", true));
  await expect(vote("s119-114.2016").first()).toContainText(verdictLabel("matches", true));
  await expect(vote("h223-109.2006").first()).toContainText(verdictLabel("conflicts", true));
  await expect(vote("h223-109.2006").first()).toContainText(/as Representative/);
});

test("Graham: 2007 conflicts, 2018 and 2021 match, 2015 and 2016 were not cast", async ({ page }) => {
  await page.goto("/senators/lindsey-graham");
  const words = page.locator(card("graham-2026-03-10-hearing", "cooperate"));
  await expect(words.getByText(verdictLabel("conflicts", true))).toHaveCount(1);
  await expect(words.getByText(verdictLabel("matches", true))).toHaveCount(2);
  await expect(words.getByText("Did not vote. The official record gives no reason.")).toHaveCount(2);
});

test("McCaskill: 2018 matches, the five before conflict", async ({ page }) => {
  await page.goto("/senators/claire-mccaskill");
  const words = page.locator(card("mccaskill-2018-09-10", "withhold_funds"));
  await expect(words.getByText(verdictLabel("conflicts", true))).toHaveCount(5);
  await expect(words.getByText(verdictLabel("matches", true))).toHaveCount(1);
});

test("Biden: statements differ, and the White House's words stand beside them with their condition", async ({
  page,
}) => {
  await page.goto("/senators/joe-biden");
  const main = page.getByRole("main");
  await expect(main).toContainText("Statements differ");
  await expect(main).toContainText("We welcome local law enforcement’s support and cooperation");
  await expect(main).toContainText("individuals who pose a risk to national security or public safety");
});

test("the first screen of a small phone says who, what was said in whose words, how they voted, and as of when", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("/senators/jon-tester");
  const main = page.getByRole("main");
  for (const part of [
    main.getByRole("heading", { level: 1 }),
    main.getByText(/^As of \w+\.? \d+, \d{4}$/).first(),
    main.getByText("Supports", { exact: true }).first(),
    main.getByText(/^Jon Tester’s office/).first(),
    main.locator("blockquote").first(),
    main.getByText(/^5 votes to compare/),
    main.getByRole("link", { name: /^2007\s*,\s*Yea\s*: Match/ }).first(),
    main.getByRole("link", { name: /^2021\s*,\s*Nay\s*: Conflict/ }).first(),
  ])
    expect(await part.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(780);
});
