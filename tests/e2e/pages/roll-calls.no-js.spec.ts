/** Roll call pages: the sums of what is shown equal the printed totals, for every roll call of the record. */
import { expect, type Page, test } from "@playwright/test";

const TALLY = 'section[aria-labelledby="party-tally"]';

async function paths(page: Page): Promise<string[]> {
  await page.goto("/roll-calls");
  const links = await page
    .locator('main a[href^="/roll-calls/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  return [...new Set(links.filter((href): href is string => href !== null && /\/[sh]\d+-\d+\.\d{4}$/.test(href)))];
}

async function numbersOf(page: Page, row: string): Promise<number[]> {
  const cells = page
    .locator(TALLY)
    .getByRole("row", { name: new RegExp(`^${row}\\b`) })
    .getByRole("cell");
  return (await cells.allInnerTexts()).map(Number);
}

test("for all 65 roll calls the sums of the shown votes equal the printed totals", async ({ page }) => {
  test.setTimeout(180_000);
  const all = await paths(page);
  expect(all).toHaveLength(65);
  for (const path of all) {
    await page.goto(path);
    const totals = await numbersOf(page, "All");
    const rows = await page.locator(`${TALLY} tbody tr`).count();
    const byParty = await page
      .locator(`${TALLY} tbody tr`)
      .evaluateAll((lines) =>
        lines.slice(0, -1).map((row) => [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent))),
      );
    expect(rows, path).toBeGreaterThan(2);
    const sums = totals.map((_, column) => byParty.reduce((sum, row) => sum + (row[column] ?? Number.NaN), 0));
    expect(sums, path).toEqual(totals);
    const printed = (await page.getByRole("main").innerText()).match(/\((\d+)-(\d+)(?:,|\))/);
    if (printed) expect(totals.slice(0, 2), path).toEqual([Number(printed[1]), Number(printed[2])]);
    if (path.startsWith("/roll-calls/s")) {
      const voters = await page.locator('section[aria-labelledby="every-vote"] a[href^="/senators/"]').count();
      expect(voters, path).toBe(totals.reduce((sum, number) => sum + number, 0));
    }
  }
});

test("cloture: 54–45 and it failed explains itself", async ({ page }) => {
  await page.goto("/roll-calls/s280-114.2015");
  const main = page.getByRole("main");
  await expect(main).toContainText("Motion to Invoke Cloture on the Motion to Proceed to S. 2146");
  await expect(main).toContainText("Cloture on the Motion to Proceed Rejected (54-45, 3/5 majority required)");
  await expect(main).toContainText("60");
  await expect(main).toContainText("A Nay was a vote not to end debate, which kept the bill from being taken up.");
  await expect(
    main
      .locator('a[href="https://www.senate.gov/legislative/LIS/roll_call_votes/vote1141/vote_114_1_00280.htm"]')
      .first(),
  ).toBeVisible();
});

test("motion to table: the banner says that a Yea was a vote against the amendment", async ({ page }) => {
  await page.goto("/roll-calls/s370-110.2007");
  await expect(page.getByRole("main")).toContainText(/Yea here was a vote against the amendment/i);
});

test("a held reading is a fact and part of no comparison", async ({ page }) => {
  await page.goto("/roll-calls/s92-117.2021");
  await expect(page.getByRole("main")).toContainText("Not analyzed");
  await expect(page.getByRole("main")).not.toContainText("The instructions are reported to bar money");
});

test("the vice president's tie-break stands beside the tally, not in it", async ({ page }) => {
  await page.goto("/roll-calls/s372-119.2025");
  await expect(page.getByRole("main")).toContainText(/Vice President.*Yea/i);
  expect(await numbersOf(page, "All")).toEqual([50, 50, 0, 0]);
});
