/** A frame that was pasted long ago tells what became of what it shows: corrected, then withdrawn. */
import { expect, test } from "@playwright/test";
import { fictionalPeopleOnSite } from "../../support/auth/admin.ts";
import { corrected } from "../../support/fictional/corrected.ts";
import { fictionalEditor } from "../../support/fictional/fictional-editor.ts";

const STATEMENT = "example-embedded";
const FRAME = `/embed/comparisons/${STATEMENT}/s9001-118.2023`;

test("a frame says Corrected with what was wrong, then Withdrawn without the words; versions stay", async ({
  page,
}) => {
  await fictionalPeopleOnSite();
  const { connect } = await import("#data/database/connect.ts");
  const { recordTypeDefinition } = await import("#data/record/record-types.ts");
  const { recordVersions, retractRecord } = await import("#data/record/record-lifecycle.ts");
  const { CHANGED, FICTIONAL, publishedRecord } = await import("../../support/fictional/fictional-record-types.ts");
  const client = connect(process.env.TEST_SITE_DATABASE ?? "");
  const [author, reviewer] = [fictionalEditor("editor"), fictionalEditor("reviewer")];
  const kind = recordTypeDefinition("statement");
  try {
    const first = await publishedRecord(
      client,
      "statement",
      FICTIONAL.statement(STATEMENT, "pangolin"),
      author,
      reviewer,
    );
    await expect(async () => {
      await page.goto(FRAME);
      await expect(page.getByText("pangolin").first()).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(page.getByText("Corrected")).toHaveCount(0);

    const stored = (await recordVersions(kind, client, STATEMENT)).at(-1)?.snapshot;
    if (!stored) throw new Error("the statement was not kept");
    const note = "The setting was another one.";
    const record = CHANGED.statement(stored);
    const edit = { record, basedOn: first, reason: "seen", note };
    const second = await corrected(client, "statement", [author, reviewer], edit);
    await expect(async () => {
      await page.goto(FRAME);
      await expect(page.getByText("Corrected").first()).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(page.getByRole("link", { name: "What it said before" })).toBeVisible();
    await expect(page.getByText(`statement version ${second}`)).toBeVisible();

    const step = { recordId: STATEMENT, basedOn: second, reason: "They were made up." };
    await client.$transaction((tx) => retractRecord(kind, reviewer, tx, step));
    await expect(async () => {
      await page.goto(FRAME);
      await expect(page.getByRole("heading", { name: "Withdrawn" })).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(page.locator("body")).toContainText("They were made up.");
    await expect(page.locator("body")).not.toContainText("pangolin");

    // The version that was cited keeps its address, and says what became of it.
    const cited = await page.goto(`/statements/${STATEMENT}/versions/${first}`);
    expect(cited?.status()).toBe(200);
    await expect(page.getByText(`Version ${second} replaced it on`)).toBeVisible();
  } finally {
    await client.$disconnect();
  }
});
