import { type APIRequestContext, expect, test } from "@playwright/test";
import { draftsOnSite } from "../support/room.ts";

/** Enough of a quote to know it by, as it stands in HTML, JSON and XML alike. */
function phraseOf(quote: string): string | null {
  return quote.match(/[A-Za-z0-9 ,]{40,}/)?.[0]?.trim() ?? null;
}

async function addressesInSitemap(request: APIRequestContext): Promise<string[]> {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
}

test("nothing of a draft is anywhere that readers can go", async ({ request }) => {
  test.setTimeout(300_000);
  const { drafts, published } = await draftsOnSite();
  expect(drafts.length).toBeGreaterThan(50);
  // What a draft shares with something published is no leak.
  const phrases = drafts
    .map(({ quote }) => phraseOf(quote))
    .filter((phrase): phrase is string => phrase !== null && !published.some((quote) => quote.includes(phrase)));
  expect(phrases.length).toBeGreaterThan(40);
  const leaks: string[] = [];
  const look = async (address: string) => {
    const text = await (await request.get(address)).text();
    for (const { statementId } of drafts)
      if (new RegExp(`[/#"]${statementId}["/?#<]`).test(text)) leaks.push(`${address}: ${statementId}`);
    for (const phrase of phrases) if (text.includes(phrase)) leaks.push(`${address}: “${phrase}”`);
  };

  const sitemap = await addressesInSitemap(request);
  expect(sitemap.length).toBeGreaterThan(100);
  expect(sitemap.filter((address) => drafts.some(({ statementId }) => address.endsWith(`/${statementId}`)))).toEqual(
    [],
  );
  const speakers = new Set(drafts.map(({ speaker }) => speaker));
  const lists = [
    "/",
    "/senators",
    "/statements",
    "/comparisons",
    "/voices",
    "/sources",
    "/timeline",
    "/corrections",
    "/grid/csv",
    "/grid/json",
    "/coverage",
  ];
  const pages = [
    ...lists,
    ...sitemap.filter((address) => speakers.has(address.split("/").at(-1) ?? "")),
    ...phrases.map((phrase) => `/search?q=${encodeURIComponent(`"${phrase.split(" ").slice(0, 3).join(" ")}"`)}`),
    ...[...speakers].map((speaker) => `/statements?person=${speaker}`),
  ];
  for (const address of pages) await look(address);
  expect(leaks).toEqual([]);
  for (const { statementId } of drafts) {
    for (const address of [`/statements/${statementId}`, `/comparisons/${statementId}/s280-114.2015`])
      expect((await request.get(address)).status(), address).toBe(404);
  }
});
