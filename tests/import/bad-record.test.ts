import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadShippedRecord } from "#import/shipped-record.ts";
import { withClient } from "#operate/database.ts";
import { type TestDatabase, emptyDatabase } from "../support/database.ts";
import { fictionalSeed, removeFictionalSeeds, ROLL_CALL_FILE, STATEMENT_FILE } from "../support/fictional-seed.ts";
import { tableState } from "../support/table-state.ts";

afterAll(removeFictionalSeeds);

let shared: Promise<TestDatabase> | undefined;

/** The message with which a load of these files is refused; the record's tables are left as they were. */
async function refusal(change: (seed: ReturnType<typeof fictionalSeed>) => void): Promise<string> {
  shared ??= emptyDatabase();
  const { url: databaseUrl } = await shared;
  const { import_runs: _runs, ...before } = await tableState(databaseUrl);
  const seed = fictionalSeed();
  change(seed);
  const error = await loadShippedRecord({ databaseUrl, folder: seed.folder }).catch((thrown: Error) => thrown);
  if (!(error instanceof Error)) throw new Error("the files were loaded");
  expect(error.name).toBe("SeedError");
  const { import_runs: _after, ...after } = await tableState(databaseUrl);
  expect(after).toEqual(before);
  return error.message.replaceAll(`${seed.folder}/`, "");
}

type Statement = {
  statementId: string;
  quote: string;
  status: string;
  explains: string[];
  speaker: Record<string, string>;
  source: { title: string };
  positions: { span: string; stance: string; condition: string | null }[];
  saidOn: { value: string };
  typo?: string;
};
const inStatement = (change: (statement: Statement) => void) => (seed: ReturnType<typeof fictionalSeed>) =>
  seed.edit<Statement>(STATEMENT_FILE, change);

type RollCall = { totals: Record<string, number>; tally: Record<string, Record<string, number>>; votes: string[]; number: number };
const inRollCall = (change: (rollCall: RollCall) => void) => (seed: ReturnType<typeof fictionalSeed>) =>
  seed.edit<RollCall>(ROLL_CALL_FILE, change);

test.each<[string, Parameters<typeof refusal>[0], string]>([
  [
    "a span that is not in the quote",
    inStatement(({ positions }) => positions.forEach((position) => (position.span = "words never said"))),
    `${STATEMENT_FILE}: statement example-2023-03: positions.0.span: these words are not in the quote`,
  ],
  [
    "an empty quote",
    inStatement((statement) => {
      statement.quote = " \n";
      statement.positions = [];
    }),
    `${STATEMENT_FILE}: statement example-2023-03: quote: the quoted words are empty`,
  ],
  [
    "an unknown code",
    inStatement(({ positions }) => positions.forEach((position) => (position.stance = "for"))),
    `${STATEMENT_FILE}: statement example-2023-03: positions.0.stance: Invalid option: expected one of "supports"|"opposes"|"mixed"|"leaves_to_localities"|"no_answer"`,
  ],
  [
    "a field that does not exist",
    inStatement((statement) => (statement.typo = "x")),
    `${STATEMENT_FILE}: statement example-2023-03: Unrecognized key: "typo"`,
  ],
  [
    "a day that does not exist",
    inStatement(({ saidOn }) => (saidOn.value = "2023-13")),
    `${STATEMENT_FILE}: statement example-2023-03: saidOn: this date does not exist`,
  ],
  [
    "an id unlike the file's name",
    inStatement((statement) => (statement.statementId = "other")),
    `${STATEMENT_FILE}: statement other: statementId: the file must be named other.json`,
  ],
  [
    "a person nobody knows",
    inStatement((statement) => (statement.speaker = { bioguideId: "X000009" })),
    `${STATEMENT_FILE}: statement example-2023-03: speaker.bioguideId: there is no person X000009`,
  ],
  [
    "a voice nobody knows",
    inStatement((statement) => (statement.speaker = { voice: "nobody" })),
    `${STATEMENT_FILE}: statement example-2023-03: speaker.voice: there is no voice nobody`,
  ],
  [
    "an explained vote that is not held",
    inStatement(({ explains }) => explains.push("s1-118.2023")),
    `${STATEMENT_FILE}: statement example-2023-03: explains.1: there is no roll call s1-118.2023`,
  ],
  [
    "one source described in two ways",
    inStatement(({ source }) => (source.title = "Another title")),
    [
      "inquiries.json: inquiry example-inquiry: source: https://example.org/interview is described otherwise in statement example-2023-03",
      "events.json: event example-event: sources.0: https://example.org/interview is described otherwise in statement example-2023-03",
    ].join("\n"),
  ],
  [
    "totals unlike the tally",
    inRollCall(({ totals }) => (totals.Yea = 2)),
    `${ROLL_CALL_FILE}: roll call s9001-118.2023: totals.Yea: the tally by party adds up to 1`,
  ],
  [
    "votes unlike the tally",
    inRollCall(({ votes }) => votes.pop()),
    `${ROLL_CALL_FILE}: roll call s9001-118.2023: tally: I nay: 1 in the printed tally, 0 in the votes`,
  ],
  [
    "a vote word that no file prints",
    inRollCall(({ votes }) => votes.splice(0, 1, "X000001 Example (I-WY): Aye!")),
    `${ROLL_CALL_FILE}: roll call s9001-118.2023: votes.0: unknown vote word: "Aye!"`,
  ],
  [
    "somebody else's id on a vote",
    inRollCall(({ votes }) => votes.splice(0, 1, "X000003 Example (I-WY): Yea")),
    `${ROLL_CALL_FILE}: roll call s9001-118.2023: votes.0: nobody has the id X000003`,
  ],
  [
    "the wrong name on a vote",
    inRollCall(({ votes }) => votes.splice(0, 1, "X000001 Sample (I-WY): Yea")),
    `${ROLL_CALL_FILE}: roll call s9001-118.2023: votes.0: X000001 is Example, not Sample`,
  ],
  [
    "two votes of one person",
    inRollCall(({ votes }) => votes.splice(1, 1, "X000001 Example (I-WY): Nay")),
    `${ROLL_CALL_FILE}: roll call s9001-118.2023: votes.1: a second vote of this person`,
  ],
  [
    "an id unlike the number",
    inRollCall((rollCall) => (rollCall.number = 1)),
    `${ROLL_CALL_FILE}: roll call s9001-118.2023: rollCallId: its chamber, number, Congress and year make s1-118.2023`,
  ],
  [
    "a context without its sentence",
    (seed) => seed.edit<{ readings: { contextText: object }[] }>("readings/s9001-118.2023.json", ({ readings }) => readings.forEach((reading) => (reading.contextText = {}))),
    "readings/s9001-118.2023.json: reading s9001-118.2023: readings.0.contextText.bundled: has no sentence",
  ],
  [
    "an outcome with a statement that is not there",
    (seed) =>
      seed.edit<{ outcomes: { statementId: string }[] }[]>("inquiries.json", (inquiries) =>
        inquiries.forEach(({ outcomes }) => outcomes.slice(1).forEach((outcome) => (outcome.statementId = "gone"))),
      ),
    "inquiries.json: inquiry example-inquiry: outcomes.1.statementId: there is no statement gone",
  ],
  [
    "two people of one id",
    (seed) => seed.edit<{ lisId: string }>("people/ben-sample.json", (person) => (person.lisId = "S901")),
    "people/ben-sample.json: person ben-sample: lisId: S901 is that of person ada-example",
  ],
  [
    "two events of one id",
    (seed) => seed.edit<unknown[]>("events.json", (events) => events.push(events[0])),
    "events.json: event example-event: there is another of this id",
  ],
  [
    "a file that no kind of record is kept in",
    ({ folder }) => writeStray(folder),
    "statments/x.json: no such file belongs to the record",
  ],
])("%s stops everything", async (_what, change, message) => {
  expect(await refusal(change)).toBe(message);
});

test("every fault is named, not only the first, and the run is kept as refused", async () => {
  const message = await refusal((seed) => {
    inStatement((statement) => (statement.status = "done"))(seed);
    inRollCall(({ totals }) => (totals.Nay = 7))(seed);
  });
  expect(message.split("\n")).toHaveLength(2);
  const { url } = await (shared as Promise<TestDatabase>);
  const runs = await withClient(url, async (client) => {
    const { rows } = await client.query("SELECT outcome::text, message FROM import_runs ORDER BY import_run_id DESC LIMIT 1");
    return rows;
  });
  expect(runs[0].outcome).toBe("refused");
  expect(runs[0].message).toContain("totals.Nay");
});

test("a file that is not JSON, a folder without a record", async () => {
  expect(await refusal(({ folder }) => fs.writeFileSync(`${folder}/events.json`, "[{"))).toMatch(/^events\.json: is not JSON: /);
  const { url: databaseUrl } = await emptyDatabase();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "no-record-"));
  await expect(loadShippedRecord({ databaseUrl, folder })).rejects.toThrow(`${folder}: there is no record here`);
  fs.rmdirSync(folder);
});

function writeStray(folder: string): void {
  fs.mkdirSync(`${folder}/statments`);
  fs.writeFileSync(`${folder}/statments/x.json`, "{}");
}
