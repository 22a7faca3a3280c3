/** The grid, two senators, states and the timeline as plain forms and plain links, without JavaScript. */
import { expect, test } from "@playwright/test";
import { SERVICE_LABELS } from "#domain/wording/labels.ts";

test("the grid: a group, a senator by name and a roll call by date, in one address", async ({ page }) => {
  await page.goto("/grid");
  await expect(page.getByRole("heading", { name: "100 senators, 9 roll calls" })).toBeVisible();
  await page.getByLabel("State", { exact: true }).selectOption("MT");
  await page.getByText("Choose senators and roll calls one by one").click();
  await page.getByLabel("Lindsey Graham (R-S.C.)").check();
  await page.getByLabel(/^Jan\. 20, 2025: Laken Riley Act: passage/).check();
  await page.getByRole("main").getByRole("button", { name: "Show results" }).click();
  const { pathname, searchParams } = new URL(page.url());
  expect(pathname).toBe("/grid");
  expect(searchParams.getAll("senators")).toEqual(["lindsey-graham"]);
  const table = page.getByRole("table", { name: /Positions and votes/ });
  await expect(table.getByRole("row", { name: /Lindsey Graham/ })).toBeVisible();
  await expect(table.getByRole("row", { name: /Jon Tester/ })).toContainText("Nay");
  await expect(table.getByRole("columnheader", { name: /Jan\. 20, 2025/ })).toBeVisible();
  await expect(page.getByLabel("Lindsey Graham (R-S.C.)")).toBeChecked();
});

test("the CSV and the JSON hold what the page shows", async ({ page, request }) => {
  await page.goto("/grid?state=MT");
  const rows = page.getByRole("table", { name: /Positions and votes/ }).locator("tbody tr");
  const shown = await rows.count();
  const csv = await request.get((await page.getByRole("link", { name: /^CSV/ }).getAttribute("href")) ?? "");
  expect(csv.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  const lines = (await csv.text()).trim().split("\r\n");
  expect(lines).toHaveLength(shown + 1);
  expect(lines[0]).toContain("bioguide_id,slug,name");
  const json = await request.get((await page.getByRole("link", { name: /^JSON/ }).getAttribute("href")) ?? "");
  const { senators } = await json.json();
  expect(senators).toHaveLength(shown);
  const tester = senators.find(({ slug }: { slug: string }) => slug === "jon-tester");
  expect(tester.votes["s280-114.2015"]).toBe("nay");
  expect(lines.find((line) => line.includes("jon-tester"))).toContain(Object.values(tester.votes).join(","));
});

test("what an address cannot mean is left out and named", async ({ page }) => {
  await page.goto("/grid?state=MT&party=whig&senators=no-body");
  await expect(page.getByRole("main")).toContainText(
    "We ignored what we could not understand: party: whig; no-body is not in our data.",
  );
});

test("two senators: the form leads to one address, and swapping swaps the sides", async ({ page }) => {
  await page.goto("/compare");
  await page.getByLabel("First senator").selectOption("jon-tester");
  await page.getByLabel("Second senator").selectOption("lindsey-graham");
  await page.getByRole("main").getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL("/compare/jon-tester/lindsey-graham");
  const heads = page.getByRole("table", { name: /Related roll calls/ }).getByRole("columnheader");
  await expect(heads).toHaveText(["Date", "Roll call", "Jon Tester", "Lindsey Graham"]);
  await page.getByRole("link", { name: "Swap" }).click();
  await expect(page).toHaveURL("/compare/lindsey-graham/jon-tester");
  await expect(heads).toHaveText(["Date", "Roll call", "Lindsey Graham", "Jon Tester"]);
});

test("two senators: one alone, or one twice, is asked for again", async ({ page }) => {
  await page.goto("/compare?a=jon-tester&b=");
  await expect(page.getByRole("alert")).toHaveText("Choose two senators from the lists.");
  await expect(page.getByLabel("First senator")).toHaveValue("jon-tester");
  await page.goto("/compare?a=jon-tester&b=jon-tester");
  await expect(page.getByRole("alert")).toHaveText("You chose the same senator twice. Choose two different senators.");
  const missing = await page.goto("/compare/jon-tester/no-body");
  expect(missing?.status()).toBe(404);
});

test("states: from the tile to both senators, in upper case too", async ({ page }) => {
  await page.goto("/states");
  await page.getByRole("navigation", { name: "Senators by state" }).getByRole("link", { name: "Montana" }).click();
  await expect(page).toHaveURL("/states/mt");
  await expect(page.getByRole("heading", { name: `${SERVICE_LABELS.current} (2)` })).toBeVisible();
  await page.goto("/states/MT");
  await expect(page).toHaveURL("/states/mt");
  expect((await page.goto("/states/zz"))?.status()).toBe(404);
});

test("timeline: filtered in the address, oldest first", async ({ page }) => {
  await page.goto("/timeline");
  await page.getByLabel("Show").selectOption("vote");
  await page.getByLabel("From").selectOption("2015");
  await page.getByLabel("To", { exact: true }).selectOption("2016");
  await page.getByRole("main").getByRole("button", { name: "Show results" }).click();
  await expect(page.getByRole("main")).toContainText("Showing votes, 2015 to 2016: 7 of ");
  const days = await page
    .locator("main li time")
    .evaluateAll((all) => all.map((time) => time.getAttribute("datetime")));
  expect(days).toHaveLength(7);
  expect(days).toEqual([...days].sort());
});

test("a roll call: every senator has a seat and each state a tile with both votes", async ({ page }) => {
  await page.goto("/roll-calls/s119-114.2016");
  const chart = page.getByRole("img", { name: /Every vote as a seat/ });
  await expect(chart.locator("g > title")).toHaveCount(100);
  await expect(chart.locator("g > title", { hasText: "Jon Tester, Democrat, Montana: Nay" })).toHaveCount(1);
  const tile = page.getByRole("navigation", { name: "Votes by state" }).getByRole("link", { name: /Montana/ });
  await expect(tile).toHaveAccessibleName(/Steve Daines Yea, Jon Tester Nay/);
});
