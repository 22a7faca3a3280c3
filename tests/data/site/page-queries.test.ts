/** The table of queries against the pages: each reads the keys that stand in it, and no other. */
import fs from "node:fs";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test, vi } from "vitest";
import { PAGE_QUERIES, queryKeysOf } from "#domain/site/page-queries.ts";
import { inProject } from "#processes/project.ts";
import { testDatabase } from "../../support/database/database.ts";

// As the framework's own build resolves it for what runs on the server.
vi.mock("next/navigation", () => import("next/dist/api/navigation.react-server.js"));

/** Of each route, somebody or something that the record holds: pages of what it does not hold end before they read. */
const EXISTING: Record<string, Record<string, string>> = {
  "/senators/:slug": { slug: "jon-tester" },
  "/senators/:slug/votes": { slug: "jon-tester" },
  "/statements/:id": { id: "tester-2018-10-17" },
  "/roll-calls/:id": { id: "s280-114.2015" },
  "/comparisons/:statementId/:rollCallId": { statementId: "tester-2018-10-17", rollCallId: "s280-114.2015" },
};

/** What has to be asked for before more is read. */
const PARAMETERS: Record<string, Record<string, string>> = { "/senators/:slug/votes": { year: "2015" } };

type PageInput = { params: Promise<object>; searchParams: Promise<object> };
type Page = { default(input: PageInput): Promise<unknown>; generateMetadata?(input: PageInput): Promise<unknown> };

beforeAll(async () => {
  await testDatabase();
  // Following by email is offered where letters can be sent.
  process.env.SMTP_URL = "smtp://127.0.0.1:1";
  process.env.MAIL_FROM = "record@example.org";
});

/** A query that notes what is read of it. Going through all of it is refused: then nobody could tell. */
function notingQuery(parameters: Record<string, string>, read: Set<string>): object {
  return new Proxy(parameters, {
    get(query, key) {
      if (typeof key !== "string" || key === "then") return undefined;
      read.add(key);
      return query[key];
    },
    ownKeys() {
      throw new Error("a page goes through its whole query");
    },
  });
}

const pages = Object.keys(PAGE_QUERIES)
  .map((pattern) => ({
    pattern,
    file: inProject("src/app/(public)", pattern.replace(/:(\w+)/g, "[$1]").slice(1), "page.tsx"),
  }))
  .filter(({ file }) => fs.existsSync(file));

test.each(pages)("$pattern", async ({ pattern, file }) => {
  const page = (await import(pathToFileURL(file).href)) as Page;
  const read = new Set<string>();
  const input = () => ({
    params: Promise.resolve(EXISTING[pattern] ?? {}),
    searchParams: Promise.resolve(notingQuery(PARAMETERS[pattern] ?? {}, read)),
  });
  await page.generateMetadata?.(input());
  await page.default(input());
  expect([...read].sort()).toEqual(queryKeysOf(pattern).toSorted());
});

test("there are such pages", () => {
  expect(pages.length).toBeGreaterThan(10);
});
