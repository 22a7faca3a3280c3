import fs from "node:fs";
import path from "node:path";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { EDITABLE_RECORD_TYPES } from "#domain/record/editable.ts";
import { fictionalPeopleOnSite } from "../../support/auth/admin.ts";
import { type OnSite, recordOnSite } from "../../support/fictional/records-on-site.ts";

test.beforeAll(fictionalPeopleOnSite);

/** Every address pattern of the app that readers can ask for, from its files: a new one is covered by being there. */
function publicPatterns(): string[] {
  const files = fs
    .readdirSync(path.join(process.cwd(), "src/app"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"));
  const routes = files.filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file));
  const patterns = routes.map((file) => {
    const parts = file.split("/").slice(0, -1);
    return `/${parts.filter((part) => !/^\(.*\)$/.test(part)).join("/")}`;
  });
  return [...new Set(patterns)].filter((pattern) => !pattern.startsWith("/admin")).sort();
}

/** Whether an address is one of a pattern. */
function isOf(pattern: string, pagePath: string): boolean {
  const source = pattern
    .split("/")
    .map((part) =>
      part.startsWith("[[...")
        ? ".*"
        : part.startsWith("[...")
          ? ".+"
          : part.startsWith("[")
            ? "[^/]+"
            : part.replaceAll(/[.*+?^${}()|\\]/g, "\\$&"),
    )
    .join("/");
  return new RegExp(`^${source}/?$`).test(pagePath.split("?")[0] ?? "");
}

/** Values to try in an address, so that each pattern with a blank is asked for the drafts themselves too. */
function expectedPaths(pattern: string, drafts: OnSite[]): string[] {
  if (!pattern.includes("[")) return [pattern];
  const values = [...drafts.map(({ id }) => id), "ada-example", "X000001"];
  return values.map((value) => pattern.replaceAll(/\[[^\]]+\]+/g, encodeURIComponent(value)));
}

async function linksIn(request: APIRequestContext, pagePath: string): Promise<string[]> {
  const text = await (await request.get(pagePath)).text();
  const found = [...text.matchAll(/(?:href|src)="(\/[^"#]*)|<loc>([^<]+)<\/loc>|"(\/api\/[^"\s]+)"/g)];
  return found.map(([, href, loc, api]) => (loc ? new URL(loc).pathname : (href ?? api ?? ""))).map(decoded);
}

const decoded = (pagePath: string) => pagePath.replaceAll("&amp;", "&");

test("with drafts of every kind there, nothing of them is at any address that readers can ask for", async ({
  request,
}) => {
  test.setTimeout(600_000);
  const drafts: OnSite[] = [];
  for (const kind of EDITABLE_RECORD_TYPES) {
    const word = `zorilla${kind.replaceAll("_", "")}`;
    drafts.push(await recordOnSite(kind, word, "draft"), await recordOnSite(kind, `${word}two`, "in_review"));
  }
  const words = drafts.map(({ word }) => word);
  const patterns = publicPatterns();
  expect(patterns.length).toBeGreaterThan(30);

  const sitemap = await linksIn(request, "/sitemap.xml");
  const fixed = patterns.filter((pattern) => !pattern.includes("["));
  const linked: string[] = [];
  for (const pagePath of fixed) linked.push(...(await linksIn(request, pagePath)));
  // Of every pattern: the drafts' own addresses, whatever speaks of those whom the drafts are about, and a few more.
  const near = [...new Set([...sitemap, ...linked])].filter((pagePath) => !pagePath.startsWith("/admin"));
  const about = near.filter((pagePath) => /example|9[01]\d\d-118/.test(pagePath));
  const some = patterns.flatMap((pattern) => near.filter((pagePath) => isOf(pattern, pagePath)).slice(0, 3));
  const searches = words.flatMap((word) => [`/search?q=${word}`, `/search?q=${word}&kind=event`]);
  const paths = [
    ...new Set([...patterns.flatMap((pattern) => expectedPaths(pattern, drafts)), ...about, ...some, ...searches]),
  ];

  const leaks: string[] = [];
  const failures: string[] = [];
  const inspect = async (pagePath: string) => {
    let response = await request.get(pagePath, { maxRedirects: 5 });
    // A busy machine is asked once more.
    if (response.status() >= 500) response = await request.get(pagePath, { maxRedirects: 5 });
    if (response.status() >= 500) failures.push(`${pagePath}: ${response.status()}`);
    const text = await response.text();
    if (response.status() === 404) return;
    for (const { word, id, kind } of drafts) {
      // The page of a search repeats what was searched for: there it is links that tell.
      if (!pagePath.startsWith("/search") && text.includes(word)) leaks.push(`${pagePath}: ${word}`);
      // A roll call is a fact, and has its page whether somebody has begun to read it or not.
      if (kind !== "roll_call_reading" && text.includes(`/${id}"`)) leaks.push(`${pagePath} leads to ${id}`);
    }
  };
  for (let at = 0; at < paths.length; at += 4) await Promise.all(paths.slice(at, at + 4).map(inspect));
  expect(failures).toEqual([]);
  expect(leaks).toEqual([]);
});
