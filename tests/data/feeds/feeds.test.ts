/** Feeds are what their formats ask for, a feed reader reads them, and nothing that anybody said breaks out of them. */
import fs from "node:fs";
import { parseFeed } from "@rowanmanning/feed-parser";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { z } from "zod";
import { GET } from "#app/feeds/[...feed]/route.ts";
import { entryTitle } from "#app/feeds/writing/atom.ts";
import { escaped } from "#app/feeds/writing/markup.ts";
import { database } from "#data/database/client.ts";
import { findFeed } from "#data/feeds/feeds.ts";
import { listPublicChanges } from "#data/history/public-changes.ts";
import { retractStatement } from "#data/statements/publish-statement.ts";
import { FEED_SIZE, type FeedScope } from "#domain/feeds/feed.ts";
import { feedPath } from "#domain/site/paths.ts";
import { type StatementInput, statementSchema } from "#domain/statements/statement.ts";
import { inProject } from "#processes/project.ts";
import { corrected } from "../../support/fictional/corrected.ts";
import { fictionalEditor } from "../../support/fictional/fictional-editor.ts";
import { fictionalStatement } from "../../support/fictional/fictional-newsroom.ts";

const reviewer = fictionalEditor("reviewer");
const grammar = fs.readFileSync(inProject("tests/support/server/atom.rng"), "utf8");
const HOSTILE = `</content></entry>]]>&amp; <script>alert("1")</script> 'one' \u0001 \u202e “and” 🗳`;

const SCOPES: FeedScope[] = [
  { kind: "everything" },
  { kind: "corrections" },
  { kind: "senator", slug: "ada-example" },
  { kind: "senator", slug: "jon-tester" },
  { kind: "state", code: "WY" },
  { kind: "proposition", id: "cooperate" },
  { kind: "roll_call", rollCallId: "s9001-118.2023" },
];

async function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const feed = path.replace(/^\/feeds\//, "").split("/");
  return GET(new Request(`http://localhost${path}`, { headers }), { params: Promise.resolve({ feed }) });
}

/** What an XML parser finds in each element of this name, to the letter: readers of feeds tidy up what they are given. */
function textsOf(xml: string, name: string): string[] {
  const texts: string[] = [];
  let open = false;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    open = tag.name === name;
    if (open) texts.push("");
  });
  parser.on("closetag", () => {
    open = false;
  });
  parser.on("text", (text) => {
    if (open) texts.push(`${texts.pop()}${text}`);
  });
  parser.write(xml).close();
  return texts;
}

beforeAll(async () => {
  await fictionalStatement();
  const latest = await database().revision.findFirstOrThrow({ where: { recordId: "example-2023-03" } });
  const stored = statementSchema.parse(latest.snapshot);
  const edit = {
    basedOn: 1,
    reason: "heard again",
    note: `Because: ${HOSTILE.replace("\u0001", "")}`,
  };
  const quote = `${stored.quote} ${HOSTILE.replace("\u0001", "")}`;
  const record: StatementInput = { ...stored, quote };
  await corrected(database(), "statement", [fictionalEditor("editor"), reviewer], { ...edit, record });
});

describe.each(SCOPES)("the feed of %j", (scope) => {
  test("is Atom, and a reader reads it", async () => {
    const xml = await (await ask(feedPath(scope, "atom"))).text();
    const checked = await validateXML({
      xml: [{ fileName: "feed.xml", contents: xml }],
      schema: [grammar],
      extension: "relaxng",
    });
    expect(checked.errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
    const read = parseFeed(xml);
    const { changes } = (await findFeed(scope)) as NonNullable<Awaited<ReturnType<typeof findFeed>>>;
    expect(read.meta).toMatchObject({ type: "atom", version: "1.0" });
    expect(read.items.map(({ title }) => title)).toEqual(changes.map(entryTitle));
    expect(new Set(read.items.map(({ id }) => id)).size).toBe(changes.length);
    expect(read.items.map(({ updated }) => updated?.toISOString())).toEqual(changes.map(({ at }) => at));
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.length).toBeLessThanOrEqual(FEED_SIZE);
  });

  test("is JSON Feed 1.1 with the same entries", async () => {
    const body = jsonFeedSchema.parse(await (await ask(feedPath(scope, "json"))).json());
    const xml = await (await ask(feedPath(scope, "atom"))).text();
    expect(body.items.map(({ id }) => id)).toEqual(textsOf(xml, "id").slice(1));
    expect(body.items.map(({ content_html }) => content_html)).toEqual(textsOf(xml, "content"));
  });
});

/** JSON Feed 1.1: what it asks for, and nothing beside it but extensions, whose names begin with an underscore. */
const url = z.url({ protocol: /^https?$/ });
const author = z.strictObject({ name: z.string().min(1), url: url });
const item = z.strictObject({
  id: z.string().min(1),
  url: url,
  title: z.string().min(1),
  content_html: z.string(),
  content_text: z.string(),
  date_published: z.iso.datetime(),
  date_modified: z.iso.datetime(),
  tags: z.array(z.string()),
  _change: z.looseObject({ changeId: z.string() }),
});
const jsonFeedSchema = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string().min(1),
  description: z.string(),
  home_page_url: url,
  feed_url: url,
  language: z.string(),
  authors: z.array(author),
  items: z.array(item),
});

test("the feeds of one statement's speaker, state, proposition and of everything agree with what changed", async () => {
  const own = (await listPublicChanges()).filter(({ recordId }) => recordId === "example-2023-03");
  expect(own.map(({ kind }) => kind)).toEqual(["corrected", "published"]);
  for (const scope of SCOPES.filter((each) => each.kind !== "senator" || each.slug === "ada-example")) {
    const ids = (await findFeed(scope))?.changes.map(({ changeId }) => changeId);
    expect(ids).toContain(own[0]?.changeId);
  }
  expect((await findFeed({ kind: "senator", slug: "jon-tester" }))?.changes).not.toContainEqual(own[0]);
});

test("a correction shows what is gone, what is new and why; what was said cannot break out", async () => {
  const [content = ""] = textsOf(await (await ask("/feeds/corrections/atom")).text(), "content");
  expect(content).toContain("<ins>");
  expect(content).toContain("Why: ");
  expect(content).not.toContain("<script>");
  expect(content).toContain("&lt;script&gt;");
  // Written twice: once for HTML, once for XML, which its parser has already undone here.
  expect(content).toContain(escaped(`Because: ${HOSTILE.replace("\u0001", "")}`));
});

test("any text comes back from a feed as it went in, but for what XML cannot write", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><id>a</id><title>a${escaped(text)}z</title></entry></feed>`;
      const title = textsOf(xml, "title")[1];
      const writable = text.toWellFormed().replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
      expect(title).toBe(`a${writable}z`);
    }),
    { numRuns: 100 },
  );
});

test("who has it is not sent it again; tags are believed before dates; a retraction is in it at once", async () => {
  const first = await ask("/feeds/corrections/atom");
  const etag = first.headers.get("etag") ?? "";
  const date = first.headers.get("last-modified") ?? "";
  expect((await ask("/feeds/corrections/atom", { "if-none-match": `W/${etag}` })).status).toBe(304);
  expect((await ask("/feeds/corrections/atom", { "if-modified-since": date })).status).toBe(304);
  expect((await ask("/feeds/corrections/atom", { "if-none-match": '"other"', "if-modified-since": date })).status).toBe(
    200,
  );
  const step = { statementId: "example-2023-03", basedOn: 2, reason: "Not her words." };
  await database().$transaction((tx) => retractStatement(reviewer, tx, step));
  const after = await ask("/feeds/corrections/atom", { "if-none-match": etag });
  expect(after.status).toBe(200);
  const [entry] = parseFeed(await after.text()).items;
  expect(entry?.title).toBe("Retracted: Ada Example, March 2023");
  expect(entry?.content).toContain("Not her words.");
  expect(entry?.content).not.toContain("heard again");
});

test.each([
  "nothing/atom",
  "everything/rss",
  "everything",
  "senators/nobody/atom",
  "states/MT/atom",
  "states/zz/json",
  "roll-calls/s1-1.1789/atom",
  "everything/more/atom",
])("there is no feed at /feeds/%s", async (path) => {
  expect((await ask(`/feeds/${path}`)).status).toBe(404);
});
