/** Blindness: every way in which the codes of a draft can be seen, walked; whoever saw them is not blind for them. */
import fs from "node:fs";
import path from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import type { CodedRecordType } from "#domain/record/blind-review.ts";
import { fictionalPeopleOnSite, signInAs, submitPassword, type TestEditor } from "../../support/auth/admin.ts";
import { fictionalEditor } from "../../support/fictional/fictional-editor.ts";
import { FICTIONAL } from "../../support/fictional/fictional-records.ts";
import { PATIENT } from "../../support/patient.ts";

test.beforeAll(fictionalPeopleOnSite);

const MARKER = "okapimark";

type Coded = { kind: CodedRecordType; id: string; section: string };

async function withDatabase<T>(work: (client: import("#data/database/connect.ts").Database) => Promise<T>): Promise<T> {
  const { connect } = await import("#data/database/connect.ts");
  const client = connect(process.env.TEST_SITE_DATABASE ?? "");
  return work(client).finally(() => client.$disconnect());
}

/** A record whose author's side says MARK, and nothing else does. */
async function coded(kind: CodedRecordType, status: "draft" | "in_review"): Promise<Coded> {
  const { recordTypeDefinition } = await import("#data/record/record-types.ts");
  const { transitionRecord, saveRecord } = await import("#data/record/record-lifecycle.ts");
  const { freshId } = await import("../../support/fictional/fictional-record-types.ts");
  const author = fictionalEditor("editor", "an-author-elsewhere");
  return withDatabase(async (client) => {
    const fresh = await freshId(client, kind);
    const id = kind === "statement" ? `${fresh}-${Date.now().toString(36)}` : fresh;
    const plain = FICTIONAL[kind](id, kind === "statement" ? "plain" : MARKER);
    const [position] = (plain.positions ?? []) as object[];
    const record = {
      ...plain,
      ...(kind === "statement" && {
        notes: `A note: ${MARKER}.`,
        editorNotes: MARKER,
        draftReasons: status === "draft" ? [MARKER] : [],
        positions: [{ ...position, condition: MARKER, rationale: `Because ${MARKER}.` }],
      }),
    };
    await client.$transaction(async (tx) => {
      const of = recordTypeDefinition(kind);
      const basedOn = await saveRecord(of, author, tx, { record, basedOn: null, reason: `on ${MARKER}` });
      const step = { recordId: id, basedOn, reason: `still on ${MARKER}` };
      if (status === "in_review") await transitionRecord(of, author, tx, step, "in_review");
    }, PATIENT);
    return { kind, id, section: kind === "statement" ? "statements" : "readings" };
  });
}

async function hasSeen({ email }: TestEditor, { kind, id }: Coded): Promise<boolean> {
  return withDatabase(async (client) => {
    const { id: editorId } = await client.editor.findUniqueOrThrow({ where: { email } });
    return (await client.codesSeen.count({ where: { revised: kind, recordId: id, editorId } })) > 0;
  });
}

/** Every page of the app by its folder, so that a new one is walked by being there. */
function patterns(): string[] {
  return fs
    .readdirSync(path.join(process.cwd(), "src/app"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file))
    .map(
      (file) =>
        `/${file
          .split("/")
          .slice(0, -1)
          .filter((part) => !/^\(.*\)$/.test(part))
          .join("/")}`,
    )
    .filter((pattern) => !/welcome|preview|upload/.test(pattern));
}

/** Addresses of a pattern that can have to do with a record. */
function pathsOf(pattern: string, { id, section }: Coded, sourceId: number): string[] {
  if (pattern === "/admin/sources/[id]") return [`/admin/sources/${sourceId}`];
  if (pattern.startsWith("/admin/[kind]")) {
    const sections = pattern.includes("[id]") ? [section] : [section, "inquiries", "replies", "events"];
    return sections.map((each) => pattern.replace("[kind]", each).replace("[id]", id));
  }
  const filled = pattern.replaceAll(/\[[^\]]+\]+/g, id);
  const searched = ["/search", "/admin/sources", "/admin/senators"].includes(pattern)
    ? [`${filled}?q=${MARKER}&words=${MARKER}&name=${MARKER}`]
    : [];
  const lists = ["/admin/statements"].includes(pattern)
    ? [`${filled}?needs=${MARKER}`, `${filled}?status=in_review`]
    : [];
  return [filled, ...searched, ...lists];
}

async function sourceOf({ id }: Coded): Promise<number> {
  return withDatabase(async (client) => {
    const row = await client.source.findFirst({ where: { url: { contains: id } } });
    return row?.sourceId ?? 1;
  });
}

test("a reviewer walks every page, and is shown no code of what they may still code, or is not blind any more", async ({
  browser,
}) => {
  test.setTimeout(900_000);
  const samples = [
    await coded("statement", "draft"),
    await coded("statement", "in_review"),
    await coded("roll_call_reading", "draft"),
    await coded("roll_call_reading", "in_review"),
  ];
  const page = await browser.newPage();
  const reviewer = await signInAs(page, "reviewer", { name: "Robin Walks" });
  const shown: string[] = [];
  let walked = 0;
  for (const sample of samples) {
    const sourceId = await sourceOf(sample);
    for (const pagePath of patterns().flatMap((pattern) => pathsOf(pattern, sample, sourceId))) {
      const response = await page.context().request.get(pagePath, { timeout: 60_000 });
      const text = await response.text();
      walked += 1;
      // The page of a search repeats what was searched for.
      const own = text.replaceAll(
        new RegExp(
          `((value|q|words|name|needs)=|"(defaultValue|value|q|words|name|needs)\\\\*":|"select\\\\*",|“|&quot;|Search: |needs: )\\\\*"?${MARKER}`,
          "g",
        ),
        "",
      );
      const at = own.indexOf(MARKER);
      if (at >= 0) shown.push(`${pagePath}: …${own.slice(Math.max(0, at - 60), at + 20)}…`);
    }
    expect(await hasSeen(reviewer, sample)).toBe(false);
  }
  expect(walked).toBeGreaterThan(200);
  expect(shown).toEqual([]);

  // The address of the record itself leads to where it is coded.
  for (const { section, id } of samples) {
    await page.goto(`/admin/${section}/${id}`);
    await expect(page).toHaveURL(new RegExp(`/admin/${section}/${id}/review`));
    await page.goto(`/admin/${section}/${id}/history`);
    await expect(page).toHaveURL(new RegExp(`/admin/${section}/${id}/review`));
  }

  // Whoever opens one sees it all, and is noted.
  for (const sample of samples) {
    await page.goto(`/admin/${sample.section}/${sample.id}/review`);
    await page.getByRole("button", { name: "Open the whole draft" }).click();
    await expect(page).toHaveURL(new RegExp(`/admin/${sample.section}/${sample.id}$`));
    expect(await page.content()).toContain(MARKER);
    expect(await hasSeen(reviewer, sample)).toBe(true);
    await page.goto(`/admin/${sample.section}/${sample.id}/review`);
    await expect(page.getByRole("button", { name: /Keep my coding/ })).toHaveCount(0);
  }
  await page.close();
});

test("whoever was an editor when they read a draft is not blind for it as a reviewer", async ({ browser }) => {
  test.setTimeout(300_000);
  for (const kind of ["statement", "roll_call_reading"] as const) {
    const sample = await coded(kind, "in_review");
    const page = await browser.newPage();
    const editor = await signInAs(page, "editor", { name: "Ellis Rises", secondFactor: false });
    for (const last of ["", "/history", "/review"]) await page.goto(`/admin/${sample.section}/${sample.id}${last}`);
    expect(await hasSeen(editor, sample)).toBe(true);
    await withDatabase((client) =>
      client.editor.update({ where: { email: editor.email }, data: { role: "reviewer" } }),
    );
    await page.goto(`/admin/${sample.section}/${sample.id}/review`);
    await expect(page.getByRole("button", { name: /Keep my coding/ })).toHaveCount(0);
    await page.close();
  }
});

async function linkTo({ section, id }: Coded, browser: Browser): Promise<string> {
  const page = await browser.newPage();
  await signInAs(page, "editor", { name: "Lee Links", secondFactor: false });
  await page.goto(`/admin/${section}/${id}`);
  await page.getByRole("button", { name: /Make a link/ }).click();
  const link = page.getByRole("link", { name: /\/preview\// }).first();
  const pagePath = (await link.getAttribute("href")) ?? "";
  await page.close();
  return new URL(pagePath, "http://localhost").pathname;
}

async function opens(page: Page, pagePath: string): Promise<void> {
  await page.goto(pagePath);
  await expect(page.getByText("It is not published, so please do not quote it.")).toBeVisible();
  expect(await page.content()).toContain(MARKER);
}

test("whoever opens a preview link, signed in or in a browser in which they sign in later, is not blind for it", async ({
  browser,
}) => {
  test.setTimeout(400_000);
  for (const kind of ["statement", "roll_call_reading"] as const) {
    const sample = await coded(kind, "in_review");
    const pagePath = await linkTo(sample, browser);

    const signedIn = await browser.newPage();
    const reviewer = await signInAs(signedIn, "reviewer", { name: "Sasha Looks" });
    await opens(signedIn, pagePath);
    await signedIn.goto(`/admin/${sample.section}/${sample.id}/review`);
    await expect(signedIn.getByRole("button", { name: /Keep my coding/ })).toHaveCount(0);
    expect(await hasSeen(reviewer, sample)).toBe(true);
    await signedIn.close();

    const before = await browser.newPage();
    await opens(before, pagePath);
    const later = await signInAs(before, "reviewer", { name: "Lou Later", secondFactor: false });
    expect(await hasSeen(later, sample)).toBe(true);

    // Signed out, looked, signed in again.
    const again = await coded(kind, "in_review");
    const other = await linkTo(again, browser);
    await before.getByRole("button", { name: "Sign out" }).click();
    await opens(before, other);
    await before.goto("/admin/sign-in");
    await submitPassword(before, later);
    await expect(before.getByRole("button", { name: "Sign out" })).toBeVisible();
    expect(await hasSeen(later, again)).toBe(true);
    await before.close();
  }
});

test("a form that is sent by hand shows a reviewer nothing of another's codes", async ({ browser }) => {
  test.setTimeout(300_000);
  const page = await browser.newPage();
  const reviewer = await signInAs(page, "reviewer", { name: "Hand Made" });
  const manifest = path.join(process.cwd(), ".next-test/server/server-reference-manifest.json");
  type Built = { node: Record<string, { exportedName: string }> };
  const { node } = JSON.parse(fs.readFileSync(manifest, "utf8")) as Built;
  const idOf = (name: string) => Object.keys(node).find((id) => node[id]?.exportedName === name) ?? "";
  const origin = new URL(process.env.TEST_SITE ?? "http://localhost:3000").origin;
  for (const kind of ["statement", "roll_call_reading"] as const) {
    const sample = await coded(kind, "in_review");
    const state =
      kind === "statement"
        ? { formValues: {}, statementId: sample.id, version: 1, errors: [] }
        : { section: "readings", recordId: sample.id, version: 1, formValues: {}, more: 0, errors: [] };
    const action = idOf(kind === "statement" ? "saveStatementForm" : "saveRecordForm");
    const response = await page.context().request.post(`/admin/${sample.section}/new`, {
      headers: { "Next-Action": action, Origin: origin, Accept: "text/x-component" },
      multipart: { 0: `[${JSON.stringify(state)},"$K1"]`, "1_plain.title": "x", "1_quote": "x" },
      maxRedirects: 0,
    });
    const text = await response.text();
    expect(text).toContain("Open the whole draft before you change it.");
    expect(text).not.toContain(MARKER);
    expect(await hasSeen(reviewer, sample)).toBe(false);
  }
  await page.close();
});
