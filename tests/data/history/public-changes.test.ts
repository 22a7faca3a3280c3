/** What feeds and notices tell of: every change that readers could see, and nothing that they could not. */
import { beforeAll, expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import type { Transaction } from "#data/database/connect.ts";
import { listPublicChanges } from "#data/history/public-changes.ts";
import { publishRecord, recordVersions, retractRecord } from "#data/record/record-lifecycle.ts";
import { recordTypeDefinition } from "#data/record/record-types.ts";
import { publishStatement, retractStatement } from "#data/statements/publish-statement.ts";
import { saveStatement } from "#data/statements/save-statement.ts";
import { EDITABLE_RECORD_TYPES, type Editable } from "#domain/record/editable.ts";
import type { StatementInput } from "#domain/statements/statement.ts";
import { corrected } from "../../support/fictional/corrected.ts";
import { fictionalEditor } from "../../support/fictional/fictional-editor.ts";
import { fictionalStatement, readyToPublish } from "../../support/fictional/fictional-newsroom.ts";
import {
  awaitingPublication,
  CHANGED,
  FICTIONAL,
  freshId,
  publishedRecord,
} from "../../support/fictional/fictional-record-types.ts";

const author = fictionalEditor("editor");
const reviewer = fictionalEditor("reviewer");
const SECRET = "Editors alone should read this.";

let example: StatementInput;
let shipped: number;

beforeAll(async () => {
  shipped = (await listPublicChanges()).length;
  example = await fictionalStatement();
});

test("everything of the shipped record that is public was published, once, and no draft", async () => {
  const published = { where: { status: "published" } } as const;
  const counts = await Promise.all([
    database().statement.count(published),
    database().rollCallReading.count(published),
    database().inquiry.count(published),
    database().event.count(published),
    database().voice.count(published),
    database().rightOfReply.count(published),
  ]);
  const changes = await listPublicChanges();
  expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(["published"]));
  expect(changes.length).toBe(counts.reduce((sum, count) => sum + count, 0));
  expect(new Set(changes.map(({ changeId }) => changeId)).size).toBe(changes.length);
  // One of each kind belongs to Ada Example, who came later.
  expect(changes.length - shipped).toBe(5);
});

test("one statement from draft to retraction", async () => {
  const statementId = "example-followed";
  const record = { ...example, statementId, editorNotes: SECRET };
  const own = async () => (await listPublicChanges()).filter(({ recordId }) => recordId === statementId).reverse();

  const ready = await readyToPublish(record, author, reviewer);
  expect(await own()).toEqual([]);

  const tx = <T>(work: (client: Parameters<typeof saveStatement>[1]) => Promise<T>) => database().$transaction(work);
  const first = await tx((client) =>
    publishStatement(reviewer, client, { statementId, basedOn: ready, reason: "Checked" }),
  );
  const [published] = await own();
  expect(published).toMatchObject({
    changeId: `statement/${statementId}/${first}`,
    kind: "published",
    title: "Ada Example, March 2023",
    differences: [],
    reason: null,
    scope: { senators: ["ada-example"], states: ["WY"], propositions: ["cooperate"] },
  });
  expect(published?.words).toContainEqual({ what: "The quote", text: record.quote });

  const saved = await database().revision.findFirstOrThrow({ where: { recordId: statementId, version: first } });
  const stored = saved.snapshot as StatementInput;
  // What only editors see is no change in public.
  const second = await tx((client) =>
    saveStatement(reviewer, client, {
      record: { ...stored, editorNotes: `${SECRET} More.` },
      basedOn: first,
      reason: "noted",
    }),
  );
  expect(await own()).toHaveLength(1);

  const edit = { basedOn: second, reason: "heard again", note: "The recording says otherwise." };
  const record2 = { ...stored, quote: `${stored.quote} And these.` };
  const third = await corrected(database(), "statement", [author, reviewer], { ...edit, record: record2 });
  expect((await own())[1]).toMatchObject({
    kind: "corrected",
    version: third,
    reason: "The recording says otherwise.",
    differences: [{ what: "The quote", before: stored.quote, after: `${stored.quote} And these.` }],
  });

  await tx((client) => retractStatement(reviewer, client, { statementId, basedOn: third, reason: "Not her words." }));
  expect((await own())[2]).toMatchObject({ kind: "retracted", words: [], reason: "Not her words." });
  expect(JSON.stringify(await own())).not.toContain(SECRET);
});

test.each(EDITABLE_RECORD_TYPES)(
  "a record of kind %s is told of when it is published, corrected and retracted",
  async (name) => {
    const kind = recordTypeDefinition(name);
    const id = await freshId(database(), name);
    const own = async () => (await listPublicChanges()).filter(({ recordId }) => recordId === id).reverse();
    const waiting = await awaitingPublication(database(), name, FICTIONAL[name](id, "zebra"), author, reviewer);
    expect(await own()).toEqual([]);
    const tx = <T>(work: (client: Transaction) => Promise<T>) => database().$transaction(work, { timeout: 20_000 });
    const step = { recordId: id, basedOn: waiting, reason: "looked at" };
    const first = await tx((client) => publishRecord(kind, reviewer, client, step));
    const [published] = await own();
    expect(published).toMatchObject({ kind: "published", revised: name, version: first });
    expect(JSON.stringify(published?.words)).toContain("zebra");
    expect(published?.title).not.toBe("");

    const stored = (await recordVersions(kind, database(), id)).at(-1)?.snapshot as Editable;
    const note = "It was heard again.";
    const edit = { record: CHANGED[name](stored), basedOn: first, reason: "seen", note };
    const second = await corrected(database(), name, [author, reviewer], edit);
    expect((await own())[1]).toMatchObject({ kind: "corrected", version: second, reason: note });
    expect((await own())[1]?.differences).toHaveLength(1);

    await tx((client) =>
      retractRecord(kind, reviewer, client, { recordId: id, basedOn: second, reason: "Taken back." }),
    );
    expect((await own())[2]).toMatchObject({ kind: "retracted", words: [], reason: "Taken back." });
  },
);

test("a reply and a voice are told to those who follow the person, and the statement’s proposition", async () => {
  const reply = { ...FICTIONAL.right_of_reply("example-followed-reply", "zebra"), statementId: "example-2023-03" };
  await publishedRecord(database(), "right_of_reply", reply, author, reviewer);
  const voice = { ...FICTIONAL.voice("example-followed-voice", "zebra"), speaksFor: "X000001" };
  await publishedRecord(database(), "voice", voice, author, reviewer);
  const changes = await listPublicChanges();
  const scopeOf = (id: string) => changes.find(({ recordId }) => recordId === id)?.scope;
  expect(scopeOf("example-followed-reply")).toEqual({
    senators: ["ada-example"],
    states: ["WY"],
    propositions: ["cooperate"],
    rollCalls: [],
  });
  expect(scopeOf("example-followed-voice")).toMatchObject({ senators: ["ada-example"], states: ["WY"] });
});

test("between two moments", async () => {
  const [newest] = await listPublicChanges();
  const { at } = newest as NonNullable<typeof newest>;
  expect(await listPublicChanges({ since: at })).toEqual([newest]);
  expect((await listPublicChanges({ before: at })).some(({ changeId }) => changeId === newest?.changeId)).toBe(false);
});
