import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadSeedData } from "#import/seed/seed-database.ts";
import { withClient } from "#postgres/database.ts";
import { emptyDatabase, type TestDatabase } from "../../support/database/database.ts";
import { tableState } from "../../support/database/table-state.ts";
import {
  type FictionalSeed,
  fictionalSeed,
  ROLL_CALL_FILE,
  removeFictionalSeeds,
  STATEMENT_FILE,
} from "../../support/fictional/fictional-seed.ts";

afterAll(removeFictionalSeeds);

let shared: Promise<TestDatabase> | undefined;

/** The message with which a load of these files is refused; the record's tables are left as they were. */
async function errorOf(change: (seed: FictionalSeed) => void): Promise<string> {
  shared ??= emptyDatabase();
  const { url: databaseUrl } = await shared;
  const before = await recordState(databaseUrl);
  const seed = fictionalSeed();
  change(seed);
  const error = await loadSeedData({ databaseUrl, folder: seed.folder }).catch((thrown: Error) => thrown);
  if (!(error instanceof Error)) throw new Error("the files were loaded");
  expect(error.name).toBe("SeedError");
  expect(await recordState(databaseUrl)).toEqual(before);
  return error.message.replaceAll(`${seed.folder}/`, "");
}

async function recordState(databaseUrl: string) {
  const { import_runs: _runs, ...record } = await tableState(databaseUrl);
  return record;
}

const STATEMENT = `${STATEMENT_FILE}: statement example-2023-03`;

test.each([
  [
    "a span that is not in the quote",
    "positions.0.span",
    "never said",
    ": positions.0.span: these words are not in the quote",
  ],
  [
    "an empty condition",
    "positions.0.condition",
    "",
    ": positions.0.condition: Too small: expected string to have >=1 characters",
  ],
  [
    "an unknown code",
    "attribution",
    "own",
    ': attribution: Invalid option: expected one of "own_words"|"office"|"spokesperson"|"campaign"|"reported"',
  ],
  ["a field that does not exist", "typo", "x", ': Unrecognized key: "typo"'],
  ["a field that is missing", "channel", undefined, ": channel: Invalid input: expected string, received undefined"],
  ["a month that does not exist", "saidOn.value", "2023-13", ": saidOn: this date does not exist"],
  ["a person nobody knows", "speaker", { bioguideId: "X000009" }, ": speaker.bioguideId: there is no person X000009"],
  ["a voice nobody knows", "speaker", { voice: "nobody" }, ": speaker.voice: there is no voice nobody"],
  [
    "an explained vote that is not held",
    "explains",
    ["s1-118.2023"],
    ": explains.0: there is no roll call s1-118.2023",
  ],
])("a statement with %s stops everything", async (_what, field, value, message) => {
  expect(await errorOf((seed) => seed.set(STATEMENT_FILE, field, value))).toBe(`${STATEMENT}${message}`);
});

const ROLL_CALL = `${ROLL_CALL_FILE}: roll call s9001-118.2023`;

test.each([
  ["totals unlike the tally", "totals.Yea", 2, ": totals.Yea: the tally by party adds up to 1"],
  [
    "a vote too few",
    "votes",
    ["X000001 Example (I-WY): Yea"],
    ": tally: I nay: 1 in the printed tally, 0 in the votes",
  ],
  ["a word that no file prints", "votes.0", "X000001 Example (I-WY): Aye!", ': votes.0: unknown vote word: "Aye!"'],
  ["an id that nobody has", "votes.0", "X000003 Example (I-WY): Yea", ": votes.0: nobody has the id X000003"],
  ["somebody else's name", "votes.0", "X000001 Sample (I-WY): Yea", ": votes.0: X000001 is Example, not Sample"],
  ["two votes of one person", "votes.1", "X000001 Example (I-WY): Nay", ": votes.1: a second vote of this person"],
  ["another number", "number", 1, ": rollCallId: its chamber, number, Congress and year make s1-118.2023"],
])("a roll call with %s stops everything", async (_what, field, value, message) => {
  expect(await errorOf((seed) => seed.set(ROLL_CALL_FILE, field, value))).toBe(`${ROLL_CALL}${message}`);
});

test("an empty quote stops everything, whatever else is right", async () => {
  const message = await errorOf((seed) => {
    seed.set(STATEMENT_FILE, "quote", " \n");
    seed.set(STATEMENT_FILE, "positions", []);
  });
  expect(message).toBe(`${STATEMENT}: quote: the quoted words are empty`);
});

test("one source described in two ways stops everything", async () => {
  const message = await errorOf((seed) => seed.set(STATEMENT_FILE, "source.title", "Another title"));
  const otherwise = "https://example.org/interview is described otherwise in statement example-2023-03";
  expect(message.split("\n")).toEqual([
    `inquiries.json: inquiry example-inquiry: source: ${otherwise}`,
    `events.json: event example-event: sources.0: ${otherwise}`,
  ]);
});

test.each([
  [
    "readings/s9001-118.2023.json",
    "readings.0.contextText",
    {},
    "reading s9001-118.2023: readings.0.contextText.bundled: has no sentence",
  ],
  [
    "inquiries.json",
    "0.outcomes.1.statementId",
    "gone",
    "inquiry example-inquiry: outcomes.1.statementId: there is no statement gone",
  ],
  ["events.json", "0.inquiryId", "gone", "event example-event: inquiryId: there is no inquiry gone"],
  ["voices.json", "0.speaksFor", "X000009", "voice example-committee: speaksFor: there is no person X000009"],
  ["people/ben-sample.json", "lisId", "S901", "person ben-sample: lisId: S901 is that of person ada-example"],
  ["people/ben-sample.json", "slug", "other", "person other: slug: the file must be named other.json"],
  ["events.json", "", {}, "must hold a list"],
  ["statments/x.json", "", {}, "no such file belongs to the record"],
])("%s, %s: %j stops everything", async (file, field, value, message) => {
  expect(await errorOf((seed) => seed.set(file, field, value))).toBe(`${file}: ${message}`);
});

test("two of one id stop everything", async () => {
  const voice = { slug: "example-voice", name: "An Example", kind: "official", description: null, speaksFor: null };
  const committee = { ...voice, slug: "example-committee" };
  const message = await errorOf((seed) => seed.set("voices.json", "", [committee, voice, voice]));
  expect(message).toBe("voices.json: voice example-voice: there is another of this id");
});

test("every fault is named, not only the first, and the run is kept as refused", async () => {
  const message = await errorOf((seed) => {
    seed.set(STATEMENT_FILE, "status", "done");
    seed.set(ROLL_CALL_FILE, "totals.Nay", 7);
  });
  expect(message.split("\n")).toHaveLength(2);
  const { url } = await (shared as Promise<TestDatabase>);
  const last = "SELECT outcome::text, message FROM import_runs ORDER BY import_run_id DESC LIMIT 1";
  const [run] = await withClient(url, async (client) => (await client.query(last)).rows);
  expect(run.outcome).toBe("refused");
  expect(run.message).toContain("totals.Nay");
});

test("a file that is not JSON, a folder without a record", async () => {
  const broken = await errorOf(({ folder }) => fs.writeFileSync(`${folder}/events.json`, "[{"));
  expect(broken).toMatch(/^events\.json: is not JSON: /);
  const { url: databaseUrl } = await emptyDatabase();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "no-record-"));
  await expect(loadSeedData({ databaseUrl, folder })).rejects.toThrow(`${folder}: there is no record here`);
  fs.rmdirSync(folder);
});
