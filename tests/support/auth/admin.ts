import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { Role } from "#domain/editors/editor.ts";
import { PATIENT } from "../patient.ts";
import { freshCodeOf } from "./authenticator.ts";

const PASSWORD = "copper lantern walks uphill";

/** Somebody in the admin pages of the site under test. `key`: of the authenticator app, where there is one. */
export type TestEditor = { name: string; email: string; password: string; key: string | null };

/** A one-time link for a new editor, made as `npm run editor:add` makes it. */
export async function invited(role: Role, name = `A ${role}`): Promise<{ testEditor: TestEditor; path: string }> {
  const { commandLineEditor } = await import("#auth/command-line.ts");
  const { connect } = await import("#data/database/connect.ts");
  const { inviteEditor } = await import("#data/editors/save-editor.ts");
  const email = `${role}-${randomUUID()}@example.org`;
  const client = connect(process.env.TEST_SITE_DATABASE ?? "");
  try {
    // An editor cannot be the first: there has to be an administrator. Of two tests at once one makes it.
    await client.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(1)`;
      if (role === "administrator" || (await tx.editor.count({ where: { role: "administrator" } })) > 0) return;
      const first = { name: "First", email: "first@example.org", role: "administrator" as const };
      await inviteEditor(commandLineEditor, tx, first);
    }, PATIENT);
    // All tests come from one network.
    await client.rateLimit.deleteMany({ where: { key: { startsWith: "sign-in-network" } } });
    const { token } = await client.$transaction(
      (tx) => inviteEditor(commandLineEditor, tx, { name, email, role }),
      PATIENT,
    );
    return { testEditor: { name, email, password: PASSWORD, key: null }, path: `/admin/welcome/${token}` };
  } finally {
    await client.$disconnect();
  }
}

/** Two fictional senators with a vote of each, so that no test puts words into a real person's mouth. */
export async function fictionalPeopleOnSite(): Promise<void> {
  const { loadSeedData } = await import("#import/seed/seed-database.ts");
  const { fictionalSeed, removeFictionalSeeds } = await import("../fictional/fictional-seed.ts");
  await loadSeedData({ databaseUrl: process.env.TEST_SITE_DATABASE ?? "", folder: fictionalSeed().folder });
  removeFictionalSeeds();
}

/** Accepts the invitation, signs in with the password, and sets up a second factor where it is wanted. */
export async function signInAs(
  page: Page,
  role: Role,
  { name, secondFactor = true }: { name?: string; secondFactor?: boolean } = {},
): Promise<TestEditor> {
  const { testEditor, path } = await invited(role, name);
  await page.goto(path);
  await page.getByLabel("New password").fill(testEditor.password);
  await page.getByRole("button", { name: "Set the password" }).click();
  await submitPassword(page, testEditor);
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
  return secondFactor ? { ...testEditor, key: await setUpSecondFactor(page, testEditor) } : testEditor;
}

/** Puts back when somebody's second factors were presented, as if so many minutes had gone by. */
export async function passMinutes(email: string, minutes: number): Promise<void> {
  const { connect } = await import("#data/database/connect.ts");
  const client = connect(process.env.TEST_SITE_DATABASE ?? "");
  const factorAt = new Date(Date.now() - minutes * 60_000);
  await client.editorSession.updateMany({ where: { editor: { email } }, data: { factorAt } });
  await client.$disconnect();
}

export async function submitPassword(page: Page, { email, password }: TestEditor): Promise<void> {
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

async function setUpSecondFactor(page: Page, { password }: TestEditor): Promise<string> {
  await page.goto("/admin/account");
  await page.getByLabel("Your password, once more").fill(password);
  await page.getByRole("button", { name: "Set up a second factor" }).click();
  const setupUrl = await page.getByRole("link", { name: "open it here" }).getAttribute("href");
  const key = new URL(setupUrl ?? "").searchParams.get("secret") ?? "";
  await page.getByLabel("The six digits").fill(await freshCodeOf(key));
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByText("You are asked for a code")).toBeVisible();
  return key;
}

/** The quotes of all drafts on the site under test, with who spoke; and those that are published. */
export async function draftsOnSite(): Promise<{
  drafts: { statementId: string; quote: string; speaker: string }[];
  published: string[];
}> {
  const { connect } = await import("#data/database/connect.ts");
  const client = connect(process.env.TEST_SITE_DATABASE ?? "");
  try {
    const rows = await client.statement.findMany({ include: { person: true } });
    const drafts = rows.filter(({ status }) => status === "draft" || status === "in_review");
    return {
      drafts: drafts.map(({ statementId, quote, person, voiceSlug }) => ({
        statementId,
        quote,
        speaker: person?.slug ?? voiceSlug ?? "",
      })),
      published: rows.filter(({ status }) => status === "published").map(({ quote }) => quote),
    };
  } finally {
    await client.$disconnect();
  }
}
