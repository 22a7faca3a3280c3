import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import type { Transaction } from "#data/database/connect.ts";
import { type Edit, EditConflict } from "#data/history/revisions.ts";
import { captureSource } from "#data/sources/capture-source.ts";
import { saveStatement } from "#data/statements/save-statement.ts";
import type { Role } from "#domain/editors/editor.ts";
import { TransitionNotAllowed } from "#domain/record/status-transition.ts";
import { type StatementInput, statementSchema } from "#domain/statements/statement.ts";
import { loadSeedData } from "#import/seed/seed-database.ts";
import { testDatabase } from "../../support/database/database.ts";
import { fictionalEditor } from "../../support/fictional/fictional-editor.ts";
import { fictionalSeed, removeFictionalSeeds } from "../../support/fictional/fictional-seed.ts";

afterAll(removeFictionalSeeds);

let example: StatementInput;
let made = 0;

beforeAll(async () => {
  const { url: databaseUrl } = await testDatabase();
  await loadSeedData({ databaseUrl, folder: fictionalSeed().folder });
  const revision = await database().revision.findFirstOrThrow({ where: { recordId: "example-2023-03" } });
  example = statementSchema.parse(revision.snapshot);
});

function draft(change: Partial<StatementInput> = {}): StatementInput {
  made += 1;
  return { ...example, statementId: `example-draft-${made}`, status: "draft", ...change };
}

function save(record: StatementInput, basedOn: number | null, role: Role = "editor"): Promise<number> {
  const edit: Edit<StatementInput> = { record, basedOn, reason: "a test" };
  return database().$transaction((tx: Transaction) => saveStatement(fictionalEditor(role), tx, edit));
}

function stored(statementId: string) {
  return database().statement.findUnique({ where: { statementId }, include: { positions: true, source: true } });
}

test("a first and a second version: rows say the newest, revisions keep both whole", async () => {
  const record = draft();
  expect(await save(record, null)).toBe(1);
  expect(await save({ ...record, positions: [], notes: "No side after all." }, 1)).toBe(2);
  expect(await stored(record.statementId)).toMatchObject({ version: 2, notes: "No side after all.", positions: [] });
  const revisions = await database().revision.findMany({
    where: { recordId: record.statementId },
    orderBy: { version: "asc" },
  });
  expect(revisions.map(({ version, editorId, reason }) => ({ version, editorId, reason }))).toEqual([
    { version: 1, editorId: "editor-1", reason: "a test" },
    { version: 2, editorId: "editor-1", reason: "a test" },
  ]);
  expect(statementSchema.parse(revisions[0]?.snapshot)).toEqual(record);
  expect(revisions[0]?.sha256).not.toBe(revisions[1]?.sha256);
});

test("a change made on an older version is refused, and nothing is written", async () => {
  const record = draft();
  await save(record, null);
  await save({ ...record, notes: "second" }, 1);
  await expect(save({ ...record, notes: "made on the first" }, 1)).rejects.toThrow(EditConflict);
  await expect(save({ ...record, notes: "thought to be new" }, null)).rejects.toThrow(EditConflict);
  await expect(save(draft(), 3)).rejects.toThrow(EditConflict);
  expect(await stored(record.statementId)).toMatchObject({ version: 2, notes: "second" });
});

test("of two changes at the same moment one is refused", async () => {
  const record = draft();
  await save(record, null);
  const results = await Promise.allSettled(["one", "other"].map((notes) => save({ ...record, notes }, 1)));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const rejected = results.find((result) => result.status === "rejected");
  expect(rejected?.reason).toBeInstanceOf(EditConflict);
  expect(await stored(record.statementId)).toMatchObject({ version: 2 });
});

test("an editor drafts and submits; a reviewer publishes and retracts; what is retracted stays so", async () => {
  const record = draft();
  await save(record, null);
  await expect(save({ ...record, status: "published" }, 1)).rejects.toThrow(TransitionNotAllowed);
  await save({ ...record, status: "in_review" }, 1);
  await expect(save({ ...record, status: "published" }, 2)).rejects.toThrow(
    "no editor may move it from in_review to published",
  );
  await save({ ...record, status: "published" }, 2, "reviewer");
  await expect(save({ ...record, status: "draft" }, 3, "administrator")).rejects.toThrow(TransitionNotAllowed);
  await save({ ...record, status: "retracted" }, 3, "reviewer");
  await expect(save({ ...record, status: "published" }, 4, "administrator")).rejects.toThrow(TransitionNotAllowed);
  expect(await stored(record.statementId)).toMatchObject({ version: 4, status: "retracted" });
});

test("nobody publishes what is new", async () => {
  const record = draft({ status: "published" });
  await expect(save(record, null, "administrator")).rejects.toThrow(
    "no administrator may move it from new to published",
  );
  expect(await stored(record.statementId)).toBeNull();
});

test("words outside the quote and empty words are refused before anything is written", async () => {
  const record = draft();
  await expect(save({ ...record, quote: "Other words." }, null)).rejects.toThrow("these words are not in the quote");
  await expect(save({ ...record, quote: " ", positions: [] }, null)).rejects.toThrow("the quoted words are empty");
  expect(await database().revision.count({ where: { recordId: record.statementId } })).toBe(0);
});

test("quote and span change together", async () => {
  const record = draft();
  await save(record, null);
  const positions = record.positions.map((position) => ({ ...position, span: "Quite other" }));
  await save({ ...record, quote: "Quite other words.", positions }, 1);
  expect(await stored(record.statementId)).toMatchObject({
    quote: "Quite other words.",
    positions: [{ span: "Quite other" }],
  });
});

test("a source is held once, takes the newest description and keeps its captured text", async () => {
  const url = "https://example.org/captured";
  const source = { ...example.source, url };
  const record = draft({ source });
  await save(record, null);
  const captured = { url, text: "the page", way: "pasted", fileSha256: null } as const;
  const { copyId } = await database().$transaction((tx) => captureSource(fictionalEditor(), tx, captured));
  await save({ ...record, source: { ...source, title: "The headline as seen" } }, 1);
  expect((await stored(record.statementId))?.source).toMatchObject({ title: "The headline as seen", copyId });
  expect(await database().source.count({ where: { url } })).toBe(1);
});
