/** The record for programs and spreadsheets, through the real server: pages lead to it, and it agrees with them. */

import { expect, test } from "@playwright/test";
import { parse } from "csv-parse/sync";

const countIn = (text: string) => Number(/these ([\d,]+) rows/.exec(text)?.[1]?.replaceAll(",", ""));

for (const url of [
  "/comparisons?party=democrat&verdict=conflicts&chamber=senate",
  "/statements?year=2018",
  "/senators?state=MT",
  "/timeline?kind=vote&from=2015",
  "/roll-calls",
]) {
  test(`${url} offers its own rows, as many as it says`, async ({ page, request }) => {
    await page.goto(url);
    const line = page
      .getByRole("main")
      .getByText(/^Download these/)
      .locator("..");
    const count = countIn(await line.innerText());
    expect(count).toBeGreaterThan(0);
    const csv = await line.getByRole("link", { name: /^CSV/ }).getAttribute("href");
    const json = await line.getByRole("link", { name: /^JSON/ }).getAttribute("href");
    const table = await request.get(csv ?? "");
    expect(table.headers()["content-type"]).toBe("text/csv; charset=utf-8");
    expect(table.headers()["content-disposition"]).toMatch(/^attachment; filename="said-and-voted-[a-z-]+\.csv"$/);
    expect(parse(await table.text(), { columns: true })).toHaveLength(count);
    expect((await (await request.get(json ?? "")).json()).data).toHaveLength(count);
  });
}

test("every example on the page of the API runs, and no parameter is without its words", async ({ page, request }) => {
  await page.goto("/api");
  const links = page.locator('main a[href^="/api/v1/"]');
  const examples = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(examples.length).toBeGreaterThan(15);
  for (const example of examples) {
    const response = await request.get(example);
    expect(response.status(), `${example}`).toBe(200);
    expect(response.headers()["content-type"]).toContain("application/json");
  }
  // What the page shows as an answer is the answer.
  const shown = JSON.parse(await page.getByRole("region", { name: "The response" }).innerText());
  const command = await page.getByRole("region", { name: "A request", exact: true }).innerText();
  const url = new URL(/"(http[^"]+)"/.exec(command)?.[1] ?? "");
  expect(await (await request.get(url.pathname + url.search)).json()).toEqual(shown);
});

test("the server answers all methods in the API’s own form, and says 304", async ({ request }) => {
  const first = await request.get("/api/v1/senators?limit=1");
  const headers = { "if-none-match": first.headers().etag ?? "" };
  expect((await request.get("/api/v1/senators?limit=1", { headers })).status()).toBe(304);
  const head = await request.head("/api/v1/senators?limit=1");
  expect([head.status(), (await head.body()).length]).toEqual([200, 0]);
  const preflight = await request.fetch("/api/v1/compare", { method: "OPTIONS" });
  expect([preflight.status(), preflight.headers()["access-control-allow-methods"]]).toEqual([204, "OPTIONS, POST"]);
  for (const [method, path, status] of [
    ["DELETE", "/api/v1/senators", 405],
    ["GET", "/api/v1/nothing", 404],
    ["GET", "/api/v1/senators?state=XX", 400],
    ["POST", "/download/statements.csv", 405],
    ["GET", "/download/nothing.csv", 404],
  ] as const) {
    const response = await request.fetch(path, { method });
    expect(response.status(), `${method} ${path}`).toBe(status);
    expect(response.headers()["content-type"]).toBe("application/problem+json");
    expect((await response.json()).status).toBe(status);
  }
});

test("the page of the files lists every file of the archive’s descriptor", async ({ page, request }) => {
  await page.goto("/download");
  const descriptor = await (await request.get("/download/datapackage.json")).json();
  const links = await page
    .locator('main a[href$=".csv"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links).toEqual(descriptor.resources.map(({ name }: { name: string }) => `/download/${name}.csv`));
});

for (const path of [
  "/comparisons/casey-2024-03-fox-spox/s119-114.2016",
  "/senators/jon-tester",
  "/statements/casey-2024-03-fox-spox",
  "/roll-calls/s280-114.2015",
  "/inquiries/fox-2024-03-05",
]) {
  test(`${path} leads to the same record as data`, async ({ page, request }) => {
    await page.goto(path);
    const href = (await page.getByRole("link", { name: "Get this page as data" }).getAttribute("href")) ?? "";
    const response = await request.get(href);
    expect(response.status()).toBe(200);
    expect(JSON.stringify(await response.json())).toContain(path.split("/").at(-1));
  });
}
