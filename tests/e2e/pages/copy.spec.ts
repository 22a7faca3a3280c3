/** The copy as it is sent: one page of each kind, its share image in words, feeds and the API's description. */
import { expect, test } from "@playwright/test";
import { convert } from "html-to-text";
import { britishSpellings } from "../../support/architecture/american-english.ts";
import { bannedTurns } from "../../support/architecture/banned-turns.ts";
import { PAGE_KINDS } from "../../support/server/page-kinds.ts";

/** Words of others: quotations, official titles and text, and what readers or programs are shown as code. */
const OF_OTHERS = ["blockquote", "code", "pre", "[data-address]", "del", "ins"];
const DAY_FIRST = /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** Returns the text of a page without the words of others. */
function ownText(html: string): string {
  const text = convert(html, {
    wordwrap: false,
    selectors: [
      { selector: "a", options: { ignoreHref: true } },
      { selector: "img", format: "skip" },
      ...OF_OTHERS.map((selector) => ({ selector, format: "skip" })),
    ],
  });
  return text.replace(/“[^”]*”/g, "“”");
}

/** Names what is wrong with a text, one line for each fault. */
function problemsIn(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const spelled = britishSpellings(line).map(({ british, american }) => `${british} (${american})`);
    const dated = DAY_FIRST.exec(line)?.slice(0, 1) ?? [];
    return [...spelled, ...bannedTurns(line), ...dated].map((problem) => `${problem}: ${line.trim().slice(0, 120)}`);
  });
}

for (const path of PAGE_KINDS) {
  test(`${path} is in plain American English`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const text = ownText(html);
    expect(text.length).toBeGreaterThan(200);
    expect(problemsIn(text)).toEqual([]);
    // What search engines and networks show of it.
    const [title = "", description = ""] = [/<title>([^<]*)/, /<meta name="description" content="([^"]*)"/].map(
      (pattern) => pattern.exec(html)?.[1] ?? "",
    );
    expect(title).not.toBe("");
    expect(problemsIn(`${title}\n${description}`.replaceAll("&amp;", "&"))).toEqual([]);
  });
}

test("feeds name changes and dates in American English", async ({ request }) => {
  const { title, description, items } = await (await request.get("/feeds/everything/json")).json();
  expect(items.length).toBeGreaterThan(0);
  const titles = items.map((item: { title: string }) => item.title.replace(/“[^”]*”/g, "“”"));
  expect(problemsIn([title, description, ...titles].join("\n"))).toEqual([]);
});

test("the API describes itself in plain American English", async ({ request }) => {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (value === null || typeof value !== "object") return;
    for (const [key, inner] of Object.entries(value)) {
      if (/^(title|summary|description)$/.test(key) && typeof inner === "string") texts.push(inner);
      else collect(inner);
    }
  };
  collect(await (await request.get("/api/v1/openapi.json")).json());
  expect(texts.length).toBeGreaterThan(60);
  expect(problemsIn(texts.join("\n"))).toEqual([]);
});
