/** An administrator sets up a webhook for a newsroom; nobody else sees that there are any. */
import { expect, test } from "@playwright/test";
import { signInAs } from "../../support/auth/admin.ts";

test("a webhook is added, shows its secret once, gets a new one, and is switched off", async ({ page }) => {
  await signInAs(page, "administrator");
  await page.goto("/admin/webhooks");
  await page.getByLabel("Whose it is").fill("The Example");
  await page.getByLabel("Address").fill("http://newsroom.example.org/hook");
  await page.getByRole("button", { name: "Add the webhook" }).click();
  await expect(page.getByText("Give an address that begins with https://.").first()).toBeVisible();
  await expect(page.getByLabel("Address")).toHaveValue("http://newsroom.example.org/hook");
  await page.getByLabel("Address").fill("https://newsroom.example.org/hook");
  await page.getByRole("button", { name: "Add the webhook" }).click();
  await expect(page.getByText(/whsec_/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/whsec_/)).toHaveCount(0);
  const item = page.getByRole("listitem").filter({ hasText: "newsroom.example.org" });
  const changeField = item.getByLabel("Do, for The Example");
  await changeField.selectOption("Send a test");
  await item.getByRole("button", { name: "Do it" }).click();
  await expect(page.getByText("A test is on its way.")).toBeVisible();
  await changeField.selectOption("Give it a new secret");
  await item.getByRole("button", { name: "Do it" }).click();
  await expect(page.getByText(/signs, too, for 24 hours: whsec_/)).toBeVisible();
  await item.getByRole("link", { name: "What was sent, and what came of it" }).click();
  await expect(page.getByRole("rowheader", { name: /^Test/ })).toBeVisible();
  await page.goto("/admin/webhooks");
  await changeField.selectOption("Switch it off");
  await item.getByRole("button", { name: "Do it" }).click();
  await expect(item.getByText("Switched off by A administrator.")).toBeVisible();
});

test("one that was switched off because nothing arrived is said on every page, until somebody looks after it", async ({
  page,
}) => {
  await signInAs(page, "administrator");
  const { connect } = await import("#data/database/connect.ts");
  const client = connect(process.env.TEST_SITE_DATABASE ?? "");
  const at = new Date();
  await client.webhook
    .create({
      data: {
        name: "The Silent Example",
        url: "https://silent.example.org/hook",
        secret: "encrypted",
        failingSince: at,
        disabledAt: at,
        disabledWhy: "Nothing arrived for 5 days.",
      },
    })
    .finally(() => client.$disconnect());
  const note = page.getByRole("note").filter({ hasText: "because nothing arrived: The Silent Example" });
  await page.goto("/admin");
  await expect(note).toBeVisible();
  await note.getByRole("link").click();
  const item = page.getByRole("listitem").filter({ hasText: "silent.example.org" });
  await item.getByLabel("Do, for The Silent Example").selectOption("Leave it off");
  await item.getByRole("button", { name: "Do it" }).click();
  await expect(item.getByText("Switched off by A administrator.")).toBeVisible();
  await page.goto("/admin");
  await expect(note).toHaveCount(0);
});

test("a reviewer finds no webhooks", async ({ page }) => {
  await signInAs(page, "reviewer");
  await expect(page.getByRole("link", { name: "Webhooks" })).toHaveCount(0);
  expect((await page.goto("/admin/webhooks"))?.status()).toBe(404);
});
