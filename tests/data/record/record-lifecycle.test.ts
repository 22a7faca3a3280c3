/** What holds for every kind of record that editors write, tried on each. */
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import type { Transaction } from "#data/database/connect.ts";
import { setFreeze } from "#data/editors/freeze.ts";
import { EditConflict } from "#data/history/revisions.ts";
import {
  correctRecord,
  publishRecord,
  recordVersions,
  restoreRecord,
  retractRecord,
  saveRecord,
  transitionRecord,
} from "#data/record/record-lifecycle.ts";
import { recordTypeDefinition } from "#data/record/record-types.ts";
import { NotPermitted } from "#domain/editors/editor.ts";
import { EDITABLE_RECORD_TYPES } from "#domain/record/editable.ts";
import { TransitionNotAllowed } from "#domain/record/status-transition.ts";
import { approved, corrected } from "../../support/fictional/corrected.ts";
import { fictionalEditor } from "../../support/fictional/fictional-editor.ts";
import { fictionalStatement } from "../../support/fictional/fictional-newsroom.ts";
import {
  awaitingPublication,
  CHANGED,
  FICTIONAL,
  freshId,
  publishedRecord,
} from "../../support/fictional/fictional-record-types.ts";

const author = fictionalEditor("editor", "the-author");
const reviewer = fictionalEditor("reviewer", "the-reviewer");
const other = fictionalEditor("reviewer", "another-reviewer");
const administrator = fictionalEditor("administrator", "the-administrator");

const within = <T>(work: (tx: Transaction) => Promise<T>) => database().$transaction(work, { timeout: 20_000 });

beforeAll(async () => {
  await fictionalStatement();
});

describe.each(EDITABLE_RECORD_TYPES)("a record of kind %s", (name) => {
  const kind = recordTypeDefinition(name);
  const fresh = async () => {
    const id = await freshId(database(), name);
    return { id, record: FICTIONAL[name](id, "zebra") };
  };
  const lastOf = async (id: string) => (await recordVersions(kind, database(), id)).at(-1);

  test("is written by one and published by another, with every version kept", async () => {
    const { id, record } = await fresh();
    const version = await awaitingPublication(database(), name, record, author, reviewer);
    const step = { recordId: id, basedOn: version, reason: "looked at" };
    await expect(within((tx) => publishRecord(kind, author, tx, step))).rejects.toThrow(/may move|without seeing/);
    await within((tx) => publishRecord(kind, reviewer, tx, step));
    const versions = await recordVersions(kind, database(), id);
    expect(versions.map(({ snapshot, editorId }) => [snapshot.status, editorId])).toEqual([
      ["draft", author.id],
      ["in_review", author.id],
      ["published", reviewer.id],
    ]);
    const logged = await database().auditEntry.count({ where: { subject: `${name} ${id}` } });
    expect(logged).toBe(3);
  });

  test("is not published by whoever wrote it, reviewer or not", async () => {
    const { id, record } = await fresh();
    const basedOn = await awaitingPublication(database(), name, record, reviewer, other);
    const step = { recordId: id, basedOn, reason: "mine" };
    await expect(within((tx) => publishRecord(kind, reviewer, tx, step))).rejects.toThrow(NotPermitted);
    expect((await lastOf(id))?.snapshot.status).toBe("in_review");
  });

  test("goes no way that is not named: not from draft to published", async () => {
    const { id, record } = await fresh();
    const basedOn = await within((tx) => saveRecord(kind, author, tx, { record, basedOn: null, reason: "x" }));
    const edit = { record: { ...record, status: "published" as const }, basedOn, reason: "x" };
    await expect(within((tx) => saveRecord(kind, reviewer, tx, edit))).rejects.toThrow(TransitionNotAllowed);
    expect((await lastOf(id))?.version).toBe(1);
  });

  test("is changed by one of two editors at the same version; the other is told", async () => {
    const { record } = await fresh();
    const basedOn = await within((tx) => saveRecord(kind, author, tx, { record, basedOn: null, reason: "x" }));
    const change = (by: typeof author) => within((tx) => saveRecord(kind, by, tx, { record, basedOn, reason: "x" }));
    const results = await Promise.allSettled([change(author), change(reviewer)]);
    const rejected = results.filter((result) => result.status === "rejected");
    expect(rejected).toHaveLength(1);
    expect((rejected[0] as PromiseRejectedResult).reason).toBeInstanceOf(EditConflict);
  });

  test("is changed in substance by two people, with a note for readers", async () => {
    const { id, record } = await fresh();
    const basedOn = await publishedRecord(database(), name, record, author, reviewer);
    const published = (await lastOf(id))?.snapshot as typeof record;
    const edit = { record: CHANGED[name](published), basedOn, reason: "changed", note: null, isTypingError: false };
    await expect(within((tx) => correctRecord(kind, reviewer, tx, edit))).rejects.toThrow("write a note for them");
    const bypass = { record: edit.record, basedOn, reason: "past the check" };
    await expect(within((tx) => saveRecord(kind, reviewer, tx, bypass))).rejects.toThrow("a second person approves");
    expect(await within((tx) => correctRecord(kind, reviewer, tx, { ...edit, note: "It was wrong." }))).toBeNull();
    expect((await lastOf(id))?.version).toBe(basedOn);
    const again = within((tx) => correctRecord(kind, author, tx, { ...edit, note: "Mine." }));
    await expect(again).rejects.toThrow("waits for a second person");
    const on = { recordId: id, version: basedOn };
    await expect(within((tx) => approved(tx, name, reviewer, on))).rejects.toThrow("Somebody else has to approve");
    await expect(within((tx) => approved(tx, name, author, on))).rejects.toThrow(TransitionNotAllowed);
    const next = await within((tx) => approved(tx, name, other, on));
    const corrections = await database().correction.findMany({ where: { revised: name, recordId: id } });
    expect(corrections).toMatchObject([{ version: next, reason: "It was wrong." }]);
    expect(corrections[0]?.before).not.toBe(corrections[0]?.after);
    await expect(within((tx) => approved(tx, name, other, on))).rejects.toThrow(EditConflict);
  });

  test("is restored as a new version, and readers are told", async () => {
    const { id, record } = await fresh();
    const first = await publishedRecord(database(), name, record, author, reviewer);
    const published = (await lastOf(id))?.snapshot as typeof record;
    const edit = { record: CHANGED[name](published), basedOn: first, reason: "x", note: "x" };
    const second = await corrected(database(), name, [author, reviewer], edit);
    const step = { recordId: id, basedOn: second, reason: "The first was right." };
    expect(await within((tx) => restoreRecord(kind, reviewer, tx, step, first))).toBeNull();
    const third = await within((tx) => approved(tx, name, other, { recordId: id, version: second }));
    expect(third).toBe(second + 1);
    expect((await lastOf(id))?.snapshot).toEqual(published);
    const notesForReaders = await database().correction.findMany({
      where: { revised: name, recordId: id, version: third },
    });
    expect(notesForReaders).toMatchObject([{ reason: "The first was right." }]);
  });

  test("is retracted with a reason by a reviewer, and stays as it was", async () => {
    const { id, record } = await fresh();
    const basedOn = await publishedRecord(database(), name, record, author, reviewer);
    const step = { recordId: id, basedOn, reason: "It was wrong." };
    await expect(within((tx) => retractRecord(kind, author, tx, step))).rejects.toThrow(TransitionNotAllowed);
    await expect(within((tx) => retractRecord(kind, reviewer, tx, { ...step, reason: " " }))).rejects.toThrow("why");
    const version = await within((tx) => retractRecord(kind, reviewer, tx, step));
    const again = transitionTo(id, version);
    // A roll call is read again at the same address; nothing else comes back.
    if (name === "roll_call_reading") expect(await again).toBe(version + 1);
    else await expect(again).rejects.toThrow(TransitionNotAllowed);
  });

  function transitionTo(recordId: string, basedOn: number) {
    return within((tx) => transitionRecord(kind, author, tx, { recordId, basedOn, reason: "again" }, "draft"));
  }
});

test("while publishing is frozen only corrections and retractions go out", async () => {
  const waiting = FICTIONAL.event(await freshId(database(), "event"), "zebra");
  const seen = FICTIONAL.event(await freshId(database(), "event"), "zebra");
  const basedOn = await awaitingPublication(database(), "event", waiting, author, reviewer);
  const published = await publishedRecord(database(), "event", seen, author, reviewer);
  const kind = recordTypeDefinition("event");
  const hour = 3_600_000;
  const freeze = {
    from: new Date(Date.now() - hour).toISOString(),
    until: new Date(Date.now() + hour).toISOString(),
    reason: "The day before an election.",
  };
  await expect(within((tx) => setFreeze(reviewer, tx, freeze))).rejects.toThrow(NotPermitted);
  await within((tx) => setFreeze(administrator, tx, freeze));
  const step = { recordId: waiting.eventId as string, basedOn, reason: "x" };
  await expect(within((tx) => publishRecord(kind, reviewer, tx, step))).rejects.toThrow("frozen");
  const next = await corrected(database(), "event", [author, reviewer], {
    record: { ...CHANGED.event(seen), status: "published" },
    basedOn: published,
    reason: "x",
    note: "It was wrong.",
  });
  const gone = { recordId: seen.eventId as string, basedOn: next, reason: "It was wrong." };
  await within((tx) => retractRecord(kind, reviewer, tx, gone));
  await within((tx) => setFreeze(administrator, tx, { ...freeze, until: new Date(Date.now() - 1).toISOString() }));
  await within((tx) => publishRecord(kind, reviewer, tx, step));
  await within((tx) => setFreeze(administrator, tx, null));
});
