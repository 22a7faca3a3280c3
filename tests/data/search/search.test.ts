/** Search on the shipped record: the same answers as SQL, nothing but what is published, no query that breaks it. */
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import { search } from "#data/search/search.ts";
import { MAX_HITS_RANKED } from "#domain/search/search.ts";

const PAGE = { skip: 0, take: 20 };

describe("what is found", () => {
  test.each(["detainer", "sanctuary cities", '"law enforcement"', "detainer -warrant", "cops or byrne"])(
    "%j: as many as SQL counts, by kind",
    async (query) => {
      const counted: { kind: string; count: bigint }[] = await database().$queryRaw`
        SELECT kind::text, count(*) FROM search_documents d
        WHERE words @@ websearch_to_tsquery('english', ${query}) AND (kind <> 'source' OR EXISTS (
          SELECT FROM statements s WHERE s.source_id::text = d.record_id AND s.status = 'published'
          UNION ALL SELECT FROM inquiries i WHERE i.source_id::text = d.record_id AND i.status = 'published'
          UNION ALL SELECT FROM event_sources x JOIN events USING (event_id) WHERE x.source_id::text = d.record_id AND status = 'published'
          UNION ALL SELECT FROM reading_sources x JOIN roll_call_readings USING (roll_call_id) WHERE x.source_id::text = d.record_id AND status = 'published'
        )) GROUP BY kind`;
      const expected = Object.fromEntries(counted.map(({ kind, count }) => [kind, Number(count)]));
      const { counts, total, more } = await search(query, PAGE);
      expect(counts).toEqual(expected);
      expect(total).toBe(Object.values(expected).reduce((sum, count) => sum + count, 0));
      expect(more).toBe(false);
    },
  );

  test("stands on pages that together are the whole, each hit once", async () => {
    const { total } = await search("sanctuary", PAGE);
    const seen = new Set<string>();
    for (let skip = 0; skip < total; skip += 20) {
      for (const { kind, recordId } of (await search("sanctuary", { skip, take: 20 })).hits)
        seen.add(`${kind} ${recordId}`);
    }
    expect(seen.size).toBe(total);
    expect((await search("sanctuary", { skip: MAX_HITS_RANKED, take: 20 })).hits).toEqual([]);
  });

  test("is narrowed by kind, while the counts stay", async () => {
    const all = await search("detainer", PAGE);
    const some = await search("detainer", { ...PAGE, kind: "roll_call" });
    expect(some.counts).toEqual(all.counts);
    expect(some.total).toBe(all.counts.roll_call);
    expect(some.hits.every(({ kind }) => kind === "roll_call")).toBe(true);
  });

  test("a question is printed as its own page prints it: the record's words begin with “Asked”", async () => {
    const { hits } = await search("sanctuary cities", { ...PAGE, kind: "inquiry" });
    expect(hits.length).toBeGreaterThan(0);
    for (const { recordId, snippet } of hits) {
      const row = await database().inquiry.findUniqueOrThrow({ where: { inquiryId: recordId } });
      const shown = snippet.map(({ text }) => text).join("");
      if (!shown.startsWith("…")) expect(shown).toMatch(row.questionIsExact ? /^“/ : /^Asked /);
    }
    expect(hits.some(({ snippet }) => snippet[0]?.text.startsWith("Asked "))).toBe(true);
  });

  test("that a measure has no short title is nothing to find it by", async () => {
    expect((await search('"no short title"', PAGE)).hits).toEqual([]);
  });

  test("has the words marked, the date as far as it is known, and says whose words they are", async () => {
    const { hits } = await search("Tester cooperate ICE", { ...PAGE, kind: "statement" });
    const hit = hits.find(({ recordId }) => recordId.startsWith("tester-2024-03"));
    expect(hit?.title).toMatch(/^Jon Tester’s office/);
    expect(hit?.date).toEqual({ value: "2024-03", precision: "month" });
    expect(hit?.snippet.filter(({ found }) => found).map(({ text }) => text)).toContain("cooperate");
    const statement = await database().statement.findUniqueOrThrow({ where: { statementId: hit?.recordId ?? "" } });
    const shown = hit?.snippet.map(({ text }) => text).join("") ?? "";
    for (const piece of shown.split(" … ").filter(Boolean))
      expect(statement.quote).toContain(piece.replaceAll("…", "").trim());
  });

  test("never shows a source's title that was only guessed from its address", async () => {
    const guessed = await database().source.findMany({ where: { titleFromAddress: true, title: { not: null } } });
    expect(guessed.length).toBeGreaterThan(0);
    const titles = new Set(guessed.map(({ title }) => title));
    const { hits } = await search("sanctuary", { skip: 0, take: 500, kind: "source" });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.filter(({ title }) => titles.has(title))).toEqual([]);
  });
});

describe("names", () => {
  test.each([
    ["Feinstien", "dianne-feinstein"],
    ["feinstein", "dianne-feinstein"],
    ["mccaskil", "claire-mccaskill"],
    ["lujan", "ben-ray-lujan"],
    ["Jon Tester", "jon-tester"],
    ["what did Klobuchar say", "amy-klobuchar"],
  ])("%s is taken for %s", async (query, slug) => {
    expect((await search(query, PAGE)).names.map((name) => name.slug)).toContain(slug);
  });

  test("are not found in words that are like nobody's", async () => {
    expect((await search("zzzz qqqq", PAGE)).names).toEqual([]);
  });
});

describe("what is not published", () => {
  const statementId = "tester-2024-03-fox-office";
  afterEach(() => database().statement.update({ where: { statementId }, data: { status: "published" } }));

  test.each(["draft", "in_review", "retracted"] as const)(
    "a statement that is %s is not found by its words",
    async (status) => {
      const { quote } = await database().statement.findUniqueOrThrow({ where: { statementId } });
      const query = `"${quote.split(/\s+/).slice(0, 6).join(" ")}"`;
      const found = async () => (await search(query, PAGE)).hits.map(({ recordId }) => recordId);
      expect(await found()).toContain(statementId);
      await database().statement.update({ where: { statementId }, data: { status } });
      expect(await found()).not.toContain(statementId);
    },
  );

  test("no draft of the shipped record is a document of search", async () => {
    const rows: unknown[] = await database().$queryRaw`
      SELECT FROM search_documents d JOIN statements s ON d.kind = 'statement' AND s.statement_id = d.record_id
      WHERE s.status <> 'published'`;
    expect(rows).toEqual([]);
  });

  test("a source that only drafts rest on is not found", async () => {
    const source = await database().source.findFirstOrThrow({
      where: {
        statements: { some: {}, every: { status: "draft" } },
        inquiries: { none: {} },
        eventSources: { none: {} },
        readingSources: { none: {} },
      },
    });
    const words = new URL(source.url).pathname.split(/[^A-Za-z0-9]+/).filter((word) => word.length > 3);
    const { hits } = await search(words.join(" "), { skip: 0, take: 100, kind: "source" });
    expect(hits.map(({ recordId }) => recordId)).not.toContain(String(source.sourceId));
  });
});

describe("a hostile query", () => {
  test.each([
    "",
    "   ",
    "\u0000",
    "'; DROP TABLE statements; --",
    "' OR '1'='1",
    '"',
    '"""""',
    "!!!! & | <-> ( ) :*",
    "a & !b <2> c:*A",
    "-",
    "- - -",
    "or or or",
    "\\",
    "%_%",
    "$1 $2",
    "</mark><script>alert(1)</script>",
    "\ue000\ue001\ue000",
    "\u202e\ud800\udfff",
    "🏛️ 🗳️",
    "x".repeat(100_000),
    `${"(".repeat(5000)}a`,
    "law ".repeat(5000),
  ])("%j is answered", async (query) => {
    const { hits, total } = await search(query, PAGE);
    expect(hits.length).toBeLessThanOrEqual(20);
    expect(total).toBeGreaterThanOrEqual(0);
  });

  test("whatever is typed, there is an answer", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (query) => {
        expect((await search(query, PAGE)).total).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  test("leaves the record as it is", async () => {
    expect(await database().statement.count()).toBeGreaterThan(200);
    expect((await search("detainer", PAGE)).total).toBeGreaterThan(0);
  });
});
