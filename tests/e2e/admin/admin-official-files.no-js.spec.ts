import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { signInAs } from "../../support/auth/admin.ts";

/** Two roll calls of the Senate that the shipped record does not hold, as the chamber publishes them. */
const UPLOADED = "s105-115.2017";
const FROM_COMMAND_LINE = "s173-115.2017";

async function publishedXml(id: string): Promise<string> {
  const { readFixture, rollCallIn } = await import("../../support/official-files/official-archive.ts");
  const { officialXml } = await import("../../support/official-files/official-xml.ts");
  return officialXml(rollCallIn(await readFixture("quirks.tar.zst"), id).json);
}

test("an uploaded roll call is public at once; what is wrong is said file by file", async ({ page, request }) => {
  const xml = await publishedXml(UPLOADED);
  // Asked for before, so that the answer that there is no such page is kept.
  expect((await request.get(`/roll-calls/${UPLOADED}`)).status()).toBe(404);
  await signInAs(page, "reviewer");
  await page.goto("/admin/imports");
  await page.getByRole("button", { name: "Upload" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose a file first.");
  const file = (name: string, text: string) => ({ name, mimeType: "text/xml", buffer: Buffer.from(text) });
  await page.getByLabel("Files").setInputFiles([file("vote.xml", xml), file("broken.xml", xml.slice(0, 3000))]);
  await page.getByRole("button", { name: "Upload" }).click();
  // On a busy machine the run may still be under way; its page says so and can be asked again.
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("1 saved, 1 refused", { timeout: 1000 });
  }).toPass();
  await expect(page.getByRole("row", { name: /broken\.xml/ })).toContainText("unclosed tag");
  await expect(async () => {
    expect((await request.get(`/roll-calls/${UPLOADED}`)).status()).toBe(200);
  }).toPass({ timeout: 15_000, intervals: [100] });
  await page.getByRole("link", { name: UPLOADED }).click();
  await expect(page.getByText("Not analyzed, so we compare no statement with it.")).toBeVisible();
  await expect(page.getByRole("heading", { name: /Who broke with their party/ })).toBeVisible();
});

test("what the command line brings is public without anybody telling the site", async ({ request }) => {
  const { importElsewhere } = await import("../../support/official-files/import-process.ts");
  const { scratchFile } = await import("../../support/scratch-file.ts");
  expect((await request.get(`/roll-calls/${FROM_COMMAND_LINE}`)).status()).toBe(404);
  const file = scratchFile("vote.xml", await publishedXml(FROM_COMMAND_LINE));
  const { stdout, stderr } = await importElsewhere(process.env.TEST_SITE_DATABASE ?? "", [file]);
  expect(stdout + stderr).toContain("1 saved");
  await expect(async () => {
    expect((await request.get(`/roll-calls/${FROM_COMMAND_LINE}`)).status()).toBe(200);
  }).toPass({ timeout: 15_000, intervals: [100] });
  fs.rmSync(path.dirname(file), { recursive: true });
});

test("files are a reviewer's, and only from a page of this site", async ({ page, request }) => {
  await signInAs(page, "editor", { secondFactor: false });
  await page.goto("/admin/imports");
  await expect(page.getByText("A reviewer with a second factor takes official files over.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Upload" })).toHaveCount(0);
  const multipart = { files: { name: "a.json", mimeType: "application/json", buffer: Buffer.from("{}") } };
  const elsewhere = await request.post("/admin/imports/upload", {
    multipart,
    headers: { origin: "https://elsewhere.example" },
    maxRedirects: 0,
  });
  expect(elsewhere.status()).toBe(403);
});
