/** What people type, and what has to come first, on the page and in the API alike. */
import { describe, expect, test } from "vitest";
import { search } from "#data/search/search.ts";
import { ask } from "../../support/server/api.ts";

const QUERIES: [query: string, first: string][] = [
  ["S. 2146", "roll_call s280-114.2015"],
  ["S.2146", "roll_call s280-114.2015"],
  ["S2146", "roll_call s280-114.2015"],
  ["s 2146", "roll_call s280-114.2015"],
  ["s2146", "roll_call s280-114.2015"],
  ["Senate bill 2146", "roll_call s280-114.2015"],
  ["S. 2146 (114th Congress)", "roll_call s280-114.2015"],
  ["S. 3100", "roll_call s119-114.2016"],
  ["H.R. 3009", "roll_call h466-114.2015"],
  ["hr3009", "roll_call h466-114.2015"],
  ["HR 3009", "roll_call h466-114.2015"],
  ["H R 3009", "roll_call h466-114.2015"],
  ["H. R. 3009", "roll_call h466-114.2015"],
  ["H.R.3009", "roll_call h466-114.2015"],
  ["House bill 3009", "roll_call h466-114.2015"],
  ["HR3003", "roll_call h342-115.2017"],
  ["bill 5717", "roll_call h437-118.2024"],
  ["S. Con. Res. 70", "roll_call s69-110.2008"],
  ["sconres 70", "roll_call s69-110.2008"],
  ["H.Res. 990", "roll_call h337-115.2018"],
  ["S.Amdt. 1948", "roll_call s34-115.2018"],
  ["amendment 3742", "roll_call s351-117.2021"],
  ["roll call 280", "roll_call s280-114.2015"],
  ["Roll Call No. 280", "roll_call s280-114.2015"],
  ["rollcall 280", "roll_call s280-114.2015"],
  ["vote 280", "roll_call s280-114.2015"],
  ["Senate vote 280", "roll_call s280-114.2015"],
  ["Senate roll call vote 280, 2015", "roll_call s280-114.2015"],
  ["2015 roll call 280", "roll_call s280-114.2015"],
  ["roll call 280 (114th Congress)", "roll_call s280-114.2015"],
  ["s280-114.2015", "roll_call s280-114.2015"],
  ["S280-114", "roll_call s280-114.2015"],
  ["s280", "roll_call s280-114.2015"],
  ["House roll call 466", "roll_call h466-114.2015"],
  ["house vote #466 2015", "roll_call h466-114.2015"],
  ["h466-114.2015", "roll_call h466-114.2015"],
  ["Kate's Law", "roll_call h344-115.2017"],
  ["Kate’s Law", "roll_call h344-115.2017"],
  ["kates law", "roll_call h344-115.2017"],
  ["Toomey bill", "roll_call s119-114.2016"],
  ["the Vitter bill", "roll_call s280-114.2015"],
  ["No Sanctuary for Criminals Act", "roll_call h342-115.2017"],
  ["stop dangerous sanctuary cities act", "roll_call s119-114.2016"],
  ["One Big Beautiful Bill", "roll_call s372-119.2025"],
  ["MT", "senator steve-daines"],
  ["Mont.", "senator steve-daines"],
  ["Montana", "senator steve-daines"],
  ["senators from Montana", "senator steve-daines"],
  ["senators from MT", "senator steve-daines"],
  ["Montana senators", "senator steve-daines"],
  ["Penn.", "senator john-fetterman"],
  ["N.H.", "senator jeanne-shaheen"],
  ["Jon Tester", "senator jon-tester"],
  ["Tester", "senator jon-tester"],
  ["Sen. Tester", "senator jon-tester"],
  ["Luján", "senator ben-ray-lujan"],
  ["Lujan", "senator ben-ray-lujan"],
  ["Cortez-Masto", "senator catherine-cortez-masto"],
  ["feinstien", "senator dianne-feinstein"],
  ["Jon Testor", "senator jon-tester"],
  ["Klobuchar, Amy", "senator amy-klobuchar"],
  ["grasley", "senator chuck-grassley"],
];

describe("bills, roll calls, states, nicknames and names in every usual spelling come first", () => {
  test("are sixty and more", () => expect(new Set(QUERIES.map(([query]) => query)).size).toBeGreaterThanOrEqual(60));

  test.each(QUERIES)("%j: %s on the page", async (query, first) => {
    const { hits, names } = await search(query, { skip: 0, take: 20 });
    // Where the words as typed find nothing, the page begins with the names like them.
    const [name] = names;
    const [hit = name && { kind: name.kind, recordId: name.slug }] = hits;
    expect(hit && `${hit.kind} ${hit.recordId}`).toBe(first);
  });

  test.each(QUERIES)("%j: %s in the API", async (query, first) => {
    const { status, body } = await ask(`/search?limit=5&${new URLSearchParams({ q: query })}`);
    expect(status).toBe(200);
    expect(body.data[0] && `${body.data[0].kind} ${body.data[0].recordId}`).toBe(first);
  });
});

test("a search for a state has both of its senators before anybody who was in office earlier", async () => {
  const { hits } = await search("Montana", { skip: 0, take: 3 });
  expect(hits.map(({ recordId }) => recordId)).toEqual(["steve-daines", "tim-sheehy", expect.any(String)]);
});

test("the API's search forgives misspelled names as the page does", async () => {
  const { names, hits } = await search("feinstien", { skip: 0, take: 20 });
  expect(hits).toEqual([]);
  const { body } = await ask("/search?q=feinstien");
  expect(body.data.map(({ recordId }: { recordId: string }) => recordId)).toEqual(names.map(({ slug }) => slug));
});

test("what is named is one hit, on one page only, and is narrowed by kind as every other", async () => {
  const all = await search("Jon Tester", { skip: 0, take: 200 });
  expect(new Set(all.hits.map(({ kind, recordId }) => `${kind} ${recordId}`)).size).toBe(all.hits.length);
  expect((await search("Jon Tester", { skip: 1, take: 20 })).hits[0]).toEqual(all.hits[1]);
  const some = await search("Jon Tester", { kind: "statement", skip: 0, take: 20 });
  expect(some.hits.every(({ kind }) => kind === "statement")).toBe(true);
});
