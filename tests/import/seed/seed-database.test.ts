import fs from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { connect } from "#data/database/connect.ts";
import { type StatementInput, statementSchema } from "#domain/statements/statement.ts";
import { loadSeedData } from "#import/seed/seed-database.ts";
import { emptyDatabase, testDatabase } from "../../support/database/database.ts";
import { tableState } from "../../support/database/table-state.ts";
import { corrected } from "../../support/fictional/corrected.ts";
import { fictionalEditor } from "../../support/fictional/fictional-editor.ts";
import {
  fictionalSeed,
  ROLL_CALL_FILE,
  removeFictionalSeeds,
  STATEMENT_FILE,
} from "../../support/fictional/fictional-seed.ts";

afterAll(removeFictionalSeeds);

async function loaded() {
  const { url: databaseUrl } = await emptyDatabase();
  const seed = fictionalSeed();
  const load = () => loadSeedData({ databaseUrl, folder: seed.folder });
  const first = await load();
  return { databaseUrl, seed, load, first };
}

async function read<T>(databaseUrl: string, work: (client: ReturnType<typeof connect>) => Promise<T>): Promise<T> {
  const client = connect(databaseUrl);
  try {
    return await work(client);
  } finally {
    await client.$disconnect();
  }
}

/** What the latest revision of the only statement says, changed by an editor. */
function editStatement(databaseUrl: string, change: Partial<StatementInput>): Promise<number> {
  return read(databaseUrl, async (client) => {
    const latest = await client.revision.findFirstOrThrow({
      where: { revised: "statement" },
      orderBy: { version: "desc" },
    });
    const record = { ...statementSchema.parse(latest.snapshot), ...change };
    const two = [fictionalEditor("reviewer"), fictionalEditor("administrator")] as const;
    const edit = { record, basedOn: latest.version, reason: "a slip", note: "Corrected." };
    return corrected(client, "statement", two, edit);
  });
}

function statementOf(databaseUrl: string) {
  return read(databaseUrl, (client) =>
    client.statement.findUniqueOrThrow({
      where: { statementId: "example-2023-03" },
      include: { positions: true, codings: true, explanations: true, source: true },
    }),
  );
}

function revisionsOf(databaseUrl: string, recordId: string) {
  return read(databaseUrl, (client) =>
    client.revision.findMany({
      where: { recordId },
      orderBy: { version: "asc" },
      select: { version: true, editorId: true },
    }),
  );
}

test("the shipped record is loaded, and loading it again changes nothing", async () => {
  const { url: databaseUrl } = await testDatabase();
  const before = await tableState(databaseUrl);
  expect(before.statements).toMatch(/^298 rows/);
  expect(before.people).toMatch(/^226 rows/);
  expect(before.votes).toMatch(/^3259 rows/);
  expect(await loadSeedData({ databaseUrl })).toEqual({ changed: false, summary: "nothing changed" });
  expect(await tableState(databaseUrl)).toEqual(before);
});

test("every field of a record is kept", async () => {
  const { databaseUrl, first } = await loaded();
  expect(first).toEqual({ changed: true, summary: "added 8" });
  expect(await statementOf(databaseUrl)).toMatchObject({
    bioguideId: "X000001",
    voiceSlug: null,
    saidOn: new Date("2023-03-01T00:00:00Z"),
    saidOnPrecision: "month",
    version: 1,
    positions: [{ proposition: "cooperate", stance: "supports", span: "the words of a made-up person" }],
    codings: [{ proposition: "cooperate", first: "supports", second: null }],
    explanations: [{ rollCallId: "s9001-118.2023" }],
    source: { url: "https://example.org/interview", publishedOnPrecision: "month", title: "An interview" },
  });
  const event = await read(databaseUrl, (client) => client.event.findFirstOrThrow({ include: { sources: true } }));
  expect(event).toMatchObject({
    inquiryId: "example-inquiry",
    rollCallId: "s9001-118.2023",
    sources: [{ eventId: "example-event" }],
  });
  const reading = await read(databaseUrl, (client) =>
    client.rollCallReading.findFirstOrThrow({
      include: {
        codings: true,
        caveats: true,
        readings: { include: { contexts: true, sources: { include: { source: true } } } },
      },
    }),
  );
  expect(reading).toMatchObject({
    tier: "core",
    title: "A made-up amendment",
    codings: [{ first: "advances", second: null, final: "kept" }],
    caveats: [{ text: "Made up.", source: "the test" }],
    readings: [
      {
        contexts: [{ side: "yea", context: "bundled", sentence: "The measure also did something made up." }],
        sources: [{ what: "the text", opened: true, source: { url: "https://example.org/text", publisher: null } }],
      },
    ],
  });
});

test("files that say the same in another way change nothing, and are only looked at once", async () => {
  const { databaseUrl, seed, load } = await loaded();
  const file = path.join(seed.folder, STATEMENT_FILE);
  const { statementId, ...rest } = JSON.parse(fs.readFileSync(file, "utf8"));
  fs.writeFileSync(file, JSON.stringify({ ...rest, statementId }));
  const before = await tableState(databaseUrl);
  expect(await load()).toEqual({ changed: false, summary: "left 8 as they were" });
  const { import_runs: runs, ...after } = await tableState(databaseUrl);
  expect(runs).toMatch(/^2 rows/);
  expect({ ...before, import_runs: runs }).toEqual({ ...after, import_runs: runs });
  expect(await load()).toEqual({ changed: false, summary: "nothing changed" });
});

test("a shipped record that changed gets a second version; the rest is left as it is", async () => {
  const { databaseUrl, seed, load } = await loaded();
  seed.set(STATEMENT_FILE, "quote", "Other words.");
  seed.set(STATEMENT_FILE, "positions", []);
  seed.set(STATEMENT_FILE, "explains", []);
  expect(await load()).toEqual({ changed: true, summary: "changed 1, left 7 as they were" });
  expect(await statementOf(databaseUrl)).toMatchObject({
    version: 2,
    quote: "Other words.",
    positions: [],
    explanations: [],
  });
  expect(await revisionsOf(databaseUrl, "example-2023-03")).toEqual([
    { version: 1, editorId: "shipped-record" },
    { version: 2, editorId: "shipped-record" },
  ]);
});

test("a roll call and a person that changed are taken over with all their rows", async () => {
  const { databaseUrl, seed, load } = await loaded();
  seed.set(ROLL_CALL_FILE, "totals", { Yea: 2 });
  seed.set(ROLL_CALL_FILE, "tally", { Yea: { I: 2 } });
  seed.set(ROLL_CALL_FILE, "votes.1", "X000002 Sample (I-WY): Yea");
  seed.set("people/ben-sample.json", "terms.0.endsOn", "2027-01-03");
  expect(await load()).toEqual({ changed: true, summary: "changed 2, left 6 as they were" });
  const votes = await read(databaseUrl, (client) => client.vote.findMany({ orderBy: { bioguideId: "asc" } }));
  expect(votes.map(({ voteCast }) => voteCast)).toEqual(["yea", "yea"]);
  const terms = await read(databaseUrl, (client) =>
    client.term.findMany({ where: { bioguideId: "X000002" }, include: { affiliations: true } }),
  );
  expect(terms).toMatchObject([{ endsOn: new Date("2027-01-03T00:00:00Z"), affiliations: [{ party: "independent" }] }]);
});

test("an editor's change survives a load of the same and of changed files", async () => {
  const { databaseUrl, seed, load } = await loaded();
  expect(await editStatement(databaseUrl, { notes: "An editor's note." })).toBe(2);
  expect(await load()).toEqual({ changed: false, summary: "nothing changed" });
  seed.set(STATEMENT_FILE, "notes", "The file's note.");
  expect(await load()).toEqual({ changed: false, summary: "left 7 as they were, skipped 1 edited by an editor" });
  expect(await statementOf(databaseUrl)).toMatchObject({ version: 2, notes: "An editor's note." });
});

test("a source that an editor's version names is not described again by the files", async () => {
  const { databaseUrl, seed, load } = await loaded();
  const { source } = statementSchema.parse(
    (await read(databaseUrl, (client) => client.revision.findFirstOrThrow({ where: { revised: "statement" } })))
      .snapshot,
  );
  await editStatement(databaseUrl, { source: { ...source, title: "The editor's title" } });
  seed.set("inquiries.json", "0.notes", "changed");
  seed.set("events.json", "0.text", "changed");
  expect(await load()).toEqual({
    changed: true,
    summary: "changed 2, left 5 as they were, skipped 1 edited by an editor",
  });
  expect((await statementOf(databaseUrl)).source.title).toBe("The editor's title");
});

test("what is no longer in the files stays", async () => {
  const { databaseUrl, seed, load } = await loaded();
  seed.set("events.json", "", []);
  expect(await load()).toEqual({ changed: false, summary: "left 7 as they were" });
  expect(await read(databaseUrl, (client) => client.event.count())).toBe(1);
});

test("of two loads at once one writes and the other finds nothing to do", async () => {
  const { url: databaseUrl } = await emptyDatabase();
  const { folder } = fictionalSeed();
  const results = await Promise.all([1, 2].map(() => loadSeedData({ databaseUrl, folder })));
  expect(results.filter(({ changed }) => changed)).toHaveLength(1);
  expect(await revisionsOf(databaseUrl, "example-2023-03")).toHaveLength(1);
});
