import { expect, type Page, test } from "@playwright/test";
import { invited, passMinutes, signInAs, submitPassword } from "../../support/auth/admin.ts";

const rowOf = (page: Page, email: string) => page.getByRole("row").filter({ hasText: email });

async function change(page: Page, email: string, what: string): Promise<void> {
  await rowOf(page, email).getByRole("combobox").selectOption({ label: what });
  await rowOf(page, email).getByRole("button", { name: "Change" }).click();
}

test("a role is changed after one question, ends the sessions that had more, and the person is told", async ({
  page,
  browser,
}) => {
  const theirs = await (await browser.newContext()).newPage();
  const reviewer = await signInAs(theirs, "reviewer", { secondFactor: false });
  await signInAs(page, "administrator");
  await page.goto("/admin/people");
  await change(page, reviewer.email, "Make an editor");
  await expect(rowOf(page, reviewer.email).getByText("from reviewer to editor?")).toBeVisible();
  await theirs.goto("/admin/account");
  await expect(theirs.getByRole("heading", { name: "Your account" })).toBeVisible();
  await rowOf(page, reviewer.email).getByRole("button", { name: "Yes, do it" }).click();
  await expect(rowOf(page, reviewer.email).getByText("Now editor.")).toBeVisible();
  await theirs.goto("/admin/account");
  await expect(theirs.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await submitPassword(theirs, reviewer);
  await expect(theirs.getByText("changed your role from reviewer to editor.")).toBeVisible();
  await theirs.getByRole("button", { name: "Dismiss" }).click();
  await expect(theirs.getByText("changed your role")).toBeHidden();
  await theirs.context().close();
});

test("inviting somebody who is there says so and leaves them as they are", async ({ page }) => {
  const { testEditor } = await invited("reviewer", "Vera Example");
  await signInAs(page, "administrator");
  await page.goto("/admin/people");
  await page.getByLabel("Name", { exact: true }).fill("Renamed");
  await page.getByLabel("Email address").fill(testEditor.email);
  await page.getByLabel("Editor", { exact: true }).check();
  await page.getByRole("button", { name: "Invite" }).click();
  await expect(page.getByText("has an account already")).toBeVisible();
  await page.reload();
  await expect(rowOf(page, testEditor.email)).toContainText("Vera Example");
  await expect(rowOf(page, testEditor.email)).toContainText("Reviewer");
});

test("ten minutes after the second factor, people’s accounts are changed only after it was given once more", async ({
  page,
}) => {
  const { testEditor: other } = await invited("editor");
  const administrator = await signInAs(page, "administrator");
  await page.goto("/admin/people");
  await passMinutes(administrator.email, 11);
  await change(page, other.email, "Deactivate");
  await expect(page.getByRole("heading", { name: "Confirm that it is you" })).toBeVisible();
  await page.getByLabel("Code").fill("000000");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByText("This code is not right").first()).toBeVisible();
  const { freshCodeOf } = await import("../../support/auth/authenticator.ts");
  await page.getByLabel("Code").fill(await freshCodeOf(administrator.key ?? ""));
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("heading", { name: "People", level: 1 })).toBeVisible();
  await change(page, other.email, "Deactivate");
  await rowOf(page, other.email).getByRole("button", { name: "Yes, do it" }).click();
  await expect(rowOf(page, other.email)).toContainText("Deactivated");
});
