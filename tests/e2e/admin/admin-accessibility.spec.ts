import fs from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { fictionalPeopleOnSite, invited, signInAs } from "../../support/auth/admin.ts";
import { type AdminSamples, createAdminSamples } from "../../support/auth/admin-samples.ts";
import { recordOnSite } from "../../support/fictional/records-on-site.ts";
import { axeProblems } from "../../support/site-check/axe-violations.ts";

test.beforeAll(fictionalPeopleOnSite);

/** Before anybody is signed in. */
const SIGN_IN_PAGES = ["/admin/sign-in", "/admin/sign-in/code", "/admin/welcome/[token]"];

/** For every admin page one address or more, by its folder: `samples` are records that are there. */
const PAGES: Record<string, (samples: AdminSamples) => string[]> = {
  "/admin": () => ["/admin"],
  "/admin/[kind]": () => ["/admin/readings", "/admin/voices"],
  "/admin/[kind]/[id]": () => ["/admin/readings/s92-117.2021", "/admin/inquiries/axios-2026-02-11"],
  "/admin/[kind]/[id]/history": () => ["/admin/readings/s92-117.2021/history"],
  "/admin/[kind]/[id]/review": ({ event }) => ["/admin/readings/s92-117.2021/review", `/admin/events/${event}/review`],
  "/admin/[kind]/new": () =>
    ["readings", "inquiries", "replies", "voices", "events"].map((kind) => `/admin/${kind}/new`),
  "/admin/account": () => ["/admin/account"],
  "/admin/account/confirm": () => ["/admin/account/confirm?to=/admin/account"],
  "/admin/bulk": () => ["/admin/bulk"],
  "/admin/candidates": () => ["/admin/candidates"],
  "/admin/imports": () => ["/admin/imports"],
  "/admin/imports/[id]": ({ run }) => [`/admin/imports/${run}`],
  "/admin/imports/changes/[id]": ({ change }) => [`/admin/imports/changes/${change}`],
  "/admin/kept/[tab]": ({ draft }) => [`/admin/kept/${draft}`],
  "/admin/log": () => ["/admin/log"],
  "/admin/people": () => ["/admin/people"],
  "/admin/reports": () => ["/admin/reports"],
  "/admin/senators": () => ["/admin/senators?name=Tester"],
  "/admin/settings": () => ["/admin/settings"],
  "/admin/sources": () => ["/admin/sources"],
  "/admin/sources/[id]": ({ source }) => [`/admin/sources/${source}`],
  "/admin/statements": () => ["/admin/statements"],
  "/admin/statements/[id]": () => ["/admin/statements/boozman-2015-10-column"],
  "/admin/statements/[id]/history": () => ["/admin/statements/boozman-2015-10-column/history"],
  "/admin/statements/[id]/review": ({ statement }) => [`/admin/statements/${statement}/review`],
  "/admin/statements/new": () => ["/admin/statements/new"],
  "/admin/webhooks": () => ["/admin/webhooks"],
  "/admin/webhooks/[id]": ({ webhook }) => [`/admin/webhooks/${webhook}`],
};

/** The admin pages as they lie on disk. */
function pagesOnDisk(): string[] {
  return fs
    .readdirSync(path.join(process.cwd(), "src/app/admin"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => `/admin/${file}`.replace(/\/page\.tsx$/, ""))
    .sort();
}

async function problemsOf(page: Page, pagePath: string): Promise<string[]> {
  const found: string[] = [];
  for (const [width, colorScheme] of [
    [1280, "light"],
    [320, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    if (width === 1280) {
      const response = await page.goto(pagePath);
      if (response?.status() !== 200) found.push(`${pagePath} answers ${response?.status()}`);
    }
    found.push(...(await axeProblems(page)).map((problem) => `${pagePath} ${width}: ${problem}`));
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wider > 0) found.push(`${pagePath} is ${wider} px wider than ${width}`);
  }
  return [...found, ...(await unreachable(page, pagePath))];
}

/** What can be pressed or typed in and is not reached by going through the page with the Tab key. */
async function unreachable(page: Page, pagePath: string): Promise<string[]> {
  const missed = await page.evaluate(() => {
    const expected = [
      ...document.querySelectorAll<HTMLElement>("main :is(a[href], button, input, select, textarea, summary)"),
    ];
    const isThere = (element: HTMLElement) =>
      element.checkVisibility() && !element.closest("[aria-hidden]") && element.getAttribute("type") !== "hidden";
    return expected
      .filter((element) => isThere(element) && (element.tabIndex < 0 || element.matches(":disabled")))
      .map((element) => element.outerHTML.slice(0, 120));
  });
  return missed.map((html) => `${pagePath}: not reached by the keyboard: ${html}`);
}

test("every admin page that lies on disk is in the list", () => {
  expect([...SIGN_IN_PAGES, ...Object.keys(PAGES)].sort()).toEqual(pagesOnDisk());
});

test("axe finds nothing on the admin pages, wide and narrow, light and dark, and the keyboard reaches all of it", async ({
  page,
}) => {
  test.setTimeout(400_000);
  const { path: invitation } = await invited("editor");
  const found: string[] = [];
  for (const pagePath of ["/admin/sign-in", "/admin/sign-in/code", invitation])
    found.push(...(await problemsOf(page, pagePath)));
  const { email } = await signInAs(page, "administrator");
  const { id: statement } = await recordOnSite("statement", "serval", "in_review");
  const { id: event } = await recordOnSite("event", "serval", "in_review");
  const samples = await createAdminSamples(email, { statement, event });
  for (const pagePath of Object.values(PAGES).flatMap((of) => of(samples)))
    found.push(...(await problemsOf(page, pagePath)));
  expect(found).toEqual([]);
});
