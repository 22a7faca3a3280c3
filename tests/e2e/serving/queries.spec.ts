/** A page asks the database a few questions, as many for a page with one row as for one with hundreds. */
import { expect, test } from "@playwright/test";
import { findFreePort } from "#processes/ports.ts";
import { startWebServer, type WebServer } from "#processes/web-server.ts";
import { countedQueries } from "../../support/database/counted-queries.ts";
import { DIST_DIR } from "../../support/run/test-site.ts";

/** Of each kind, pages with little and with much on them. */
const KINDS: Record<string, [string, string]> = {
  "a senator": ["/senators/alan-armstrong", "/senators/lindsey-graham"],
  "votes of a senator": ["/senators/alan-armstrong/votes", "/senators/chuck-grassley/votes"],
  "a roll call": ["/roll-calls/h485-110.2007", "/roll-calls/s280-114.2015"],
  "a statement": ["/statements/adams-2024-02-27-2", "/statements/casey-2024-03-fox-spox"],
  "a state": ["/states/wy", "/states/az"],
  "an inquiry": ["/inquiries/fox-2024-03-06", "/inquiries/fox-2024-03-06?asked=again"],
  "a voice": ["/voices/eric-adams", "/voices/white-house-biden-administration"],
  "a filtered list of statements": ["/statements?person=eric-adams", "/statements?proposition=cooperate"],
  "a filtered list of comparisons": ["/comparisons?senator=alan-armstrong", "/comparisons?verdict=conflicts"],
  "a filtered grid": ["/grid?state=WY", "/grid?party=republican"],
  "a stretch of the timeline": ["/timeline?from=2005&to=2005", "/timeline?kind=statement"],
};
const LISTS = ["/", "/senators", "/statements", "/comparisons", "/roll-calls", "/grid", "/timeline", "/coverage"];
/** Of any page; most need far fewer. */
const MOST = 25;

let server: WebServer;
let pagePath: string;
let queries: Awaited<ReturnType<typeof countedQueries>>;

test.beforeAll(async () => {
  queries = await countedQueries(process.env.TEST_SITE_DATABASE ?? "");
  const port = await findFreePort();
  server = await startWebServer({ mode: "start", databaseUrl: queries.url, port, distDir: DIST_DIR });
  pagePath = `http://127.0.0.1:${port}`;
  // What all pages are made from is read for the first of them.
  for (const path of ["/senators/jon-tester", "/coverage"]) await questionsOf(path);
});

test.afterAll(async () => {
  await server.stop();
  queries.close();
});

/** How many questions a page asks. A starved machine may take its database for gone; then it is asked for again. */
async function questionsOf(path: string): Promise<number> {
  let status = 0;
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const statements = await queries.during(async () => {
      const response = await fetch(pagePath + path);
      await response.text();
      status = response.status;
    });
    if (status !== 503) {
      expect(status, path).toBe(200);
      return statements;
    }
  }
  throw new Error(`${path} is answered with ${status}`);
}

test("no page asks once for each row", async () => {
  const found: Record<string, number[]> = {};
  for (const [kind, pages] of Object.entries(KINDS)) {
    found[kind] = [];
    for (const page of pages) found[kind].push(await questionsOf(page));
  }
  for (const [kind, [little = 0, much = 0]] of Object.entries(found)) {
    expect.soft(little, `${kind}: at all, ${JSON.stringify(found)}`).toBeGreaterThan(0);
    // A record with something that the other one lacks, such as a correction, may take one or two more.
    expect.soft(much, `${kind}: ${JSON.stringify(found)}`).toBeLessThanOrEqual(little + 2);
    expect.soft(much, kind).toBeLessThanOrEqual(MOST);
  }
});

test("a list asks a fixed small number of questions", async () => {
  for (const list of LISTS) expect.soft(await questionsOf(list), list).toBeLessThanOrEqual(MOST);
});

test("a page that is kept asks nothing", async () => {
  for (const [page, again] of [
    ["/senators/tammy-baldwin", "/senators/tammy-baldwin?utm_source=x"],
    ["/comparisons?state=MT&verdict=conflicts", "/comparisons?verdict=conflicts&state=MT&utm_source=x"],
  ] as const) {
    expect(await questionsOf(page)).toBeGreaterThan(0);
    expect(await questionsOf(again), again).toBe(0);
  }
});
