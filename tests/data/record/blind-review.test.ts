/** Whoever has been shown the author's codes, in whatever way, is not blind for them: one rule for every kind that is coded. */

import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import type { Transaction } from "#data/database/connect.ts";
import { listLog } from "#data/editors/audit-log.ts";
import { letPublishAlone } from "#data/editors/newsroom-settings.ts";
import { notePreviewLink } from "#data/editors/note-preview-link.ts";
import {
  blindReviewStatusOf,
  listBlindRecords,
  noteCodesShown,
  openCodes,
  withVersions,
} from "#data/record/blind-review.ts";
import {
  publishRecord,
  recordVersions,
  retractRecord,
  saveRecord,
  transitionRecord,
} from "#data/record/record-lifecycle.ts";
import { listChoices, listRecordQueue } from "#data/record/record-queue.ts";
import { recordTypeDefinition } from "#data/record/record-types.ts";
import { reuseEarlierReading, saveBlindReading } from "#data/roll-calls/save-double-coded-reading.ts";
import { reuseEarlierCoding, saveBlindCoding } from "#data/statements/save-double-coded-statement.ts";
import { listStatementQueue } from "#data/statements/statement-queue.ts";
import type { Editor } from "#domain/editors/editor.ts";
import { CODED_RECORD_TYPES, type CodedRecordType } from "#domain/record/blind-review.ts";
import type { Editable } from "#domain/record/editable.ts";
import { statementQueueFilterSchema } from "#domain/statements/statement-queue.ts";
import { withClient } from "#postgres/database.ts";
import { testDatabase } from "../../support/database/database.ts";
import { fictionalEditor } from "../../support/fictional/fictional-editor.ts";
import { AGREEING, fictionalStatement } from "../../support/fictional/fictional-newsroom.ts";
import { FICTIONAL, freshId } from "../../support/fictional/fictional-record-types.ts";

const author = fictionalEditor("editor", "the-author");
const reviewer = fictionalEditor("reviewer", "the-reviewer");
const other = fictionalEditor("reviewer", "another-reviewer");

beforeAll(async () => {
  await fictionalStatement();
});

const within = <T>(work: (tx: Transaction) => Promise<T>) => database().$transaction(work, { timeout: 20_000 });

/** Codes it as the fictional author did. */
const CODE: Record<CodedRecordType, (by: Editor, tx: Transaction, recordId: string, version: number) => Promise<void>> =
  {
    statement: (by, tx, statementId, version) => saveBlindCoding(by, tx, { statementId, version, codings: AGREEING }),
    roll_call_reading: (by, tx, rollCallId, version) => {
      const cooperate = { yea: "advances", nay: "blocks" } as const;
      const codings = { cooperate, withhold_funds: null, forbid_limits: null };
      return saveBlindReading(by, tx, { rollCallId, version, codings });
    },
  };
const SAVE_CODING: Record<
  CodedRecordType,
  (by: Editor, tx: Transaction, recordId: string, version: number) => Promise<void>
> = {
  statement: (by, tx, statementId, version) => reuseEarlierCoding(by, tx, { statementId, version }),
  roll_call_reading: (by, tx, rollCallId, version) => reuseEarlierReading(by, tx, { rollCallId, version }),
};

describe.each(CODED_RECORD_TYPES)("a record of kind %s", (name) => {
  const kind = recordTypeDefinition(name);
  const drafted = async (word = "zebra") => {
    const id = await freshId(database(), name);
    const record = FICTIONAL[name](id, word);
    await within((tx) => saveRecord(kind, author, tx, { record, basedOn: null, reason: `because of ${word}` }));
    return { id, record };
  };
  const reviewStatus = async (by: Editor, id: string) =>
    blindReviewStatusOf(database(), by, await withVersions(database(), name, id));
  const transition = (id: string, basedOn: number, to: "draft" | "in_review", by = author) =>
    within((tx) => transitionRecord(kind, by, tx, { recordId: id, basedOn, reason: "a test" }, to));
  const code = (id: string, version: number, by = reviewer) => within((tx) => CODE[name](by, tx, id, version));
  const shown = async (id: string, by: Editor) => {
    const record = await withVersions(database(), name, id);
    return within((tx) => noteCodesShown(tx, by.id, record, "record"));
  };

  test("is read blind by reviewers, as a draft and in review; by its author and by other editors whole", async () => {
    const { id } = await drafted();
    expect(await reviewStatus(reviewer, id)).toMatchObject({ isBlind: true });
    expect(await reviewStatus(author, id)).toMatchObject({ isBlind: false, isAuthor: true });
    expect(await reviewStatus(fictionalEditor("editor", "a-colleague"), id)).toMatchObject({ isBlind: false });
    await transition(id, 1, "in_review");
    expect(await reviewStatus(reviewer, id)).toMatchObject({ isBlind: true });
    await code(id, 2);
    expect(await reviewStatus(reviewer, id)).toMatchObject({ isBlind: false, hasCoded: true });
    await expect(code(id, 2)).rejects.toThrow("already");
  });

  test("is coded by nobody who was shown its codes, by what way ever, whatever their role was then", async () => {
    const { id } = await drafted();
    await transition(id, 1, "in_review");
    expect(await shown(id, fictionalEditor("editor", "promoted-later"))).toBe(true);
    const promoted = fictionalEditor("reviewer", "promoted-later");
    expect(await reviewStatus(promoted, id)).toMatchObject({ isBlind: false, hasSeen: true });
    await expect(code(id, 2, promoted)).rejects.toThrow("somebody else codes this");
    // Not of a later version either.
    const version = await transition(id, await transition(id, 2, "draft"), "in_review");
    await expect(code(id, version, promoted)).rejects.toThrow("somebody else codes this");
    await code(id, version);
  });

  test("is opened for good by whoever wants to work on it, and that is in the log", async () => {
    const { id } = await drafted();
    const open = () => within((tx) => openCodes(reviewer, tx, name, id));
    await open();
    await open();
    expect(await reviewStatus(reviewer, id)).toMatchObject({ isBlind: false, hasSeen: true });
    const subject = `${name} ${id}`;
    expect(await database().auditEntry.count({ where: { action: "opened the codes of", subject } })).toBe(1);
    await expect(within((tx) => openCodes(reviewer, tx, name, "no-such-record"))).rejects.toThrow("no such");
    const { migrateUrl } = await testDatabase();
    const forget = withClient(migrateUrl, (client) =>
      client.query("DELETE FROM codes_seen WHERE record_id = $1", [id]),
    );
    await expect(forget).rejects.toThrow("what somebody has seen stays seen");
  });

  test("has no link made to it by a reviewer who may still code it: the link shows its codes", async () => {
    const { id } = await drafted();
    const link = { kind: name, recordId: id, until: "2030-01-01T00:00:00.000Z" };
    await expect(within((tx) => notePreviewLink(reviewer, tx, link))).rejects.toThrow("code it first");
    await within((tx) => notePreviewLink(author, tx, link));
  });

  test("keeps a coding that was made blind when only the author's side has changed", async () => {
    const { id } = await drafted();
    await transition(id, 1, "in_review");
    await code(id, 2);
    // The reviewer now sees the author's codes, and returns it.
    await shown(id, reviewer);
    const returned = await transition(id, 2, "draft", reviewer);
    const latest = (await recordVersions(kind, database(), id)).at(-1)?.snapshot as Editable;
    const changed = { ...latest, ...(name === "statement" ? { notes: "Another note." } : { unsure: "A doubt." }) };
    const saved = await within((tx) =>
      saveRecord(kind, author, tx, { record: changed, basedOn: returned, reason: "looked" }),
    );
    const again = await transition(id, saved, "in_review");
    await expect(code(id, again)).rejects.toThrow("somebody else codes this");
    await expect(within((tx) => SAVE_CODING[name](other, tx, id, again))).rejects.toThrow("somebody else codes");
    await within((tx) => SAVE_CODING[name](reviewer, tx, id, again));
    const step = { recordId: id, basedOn: again, reason: "The source was read on paper." };
    await within((tx) => publishRecord(kind, reviewer, tx, step));
  });

  test("is in no list, choice or log with what its author wrote, for whoever may still code it", async () => {
    const word = `quagga${name.replaceAll("_", "")}`;
    const { id } = await drafted(word);
    expect(await listBlindRecords(database(), reviewer, name)).toContain(id);
    expect(await listBlindRecords(database(), author, name)).not.toContain(id);
    const texts = async (by: Editor) => {
      const listed = name === "statement" ? [] : await listRecordQueue(by, "roll_call_reading");
      const { entries } = await listLog(by, { skip: 0, take: 200 });
      const choices = await listChoices(new Set(["rollCalls", "statements", "inquiries"]));
      return JSON.stringify([listed, entries, choices]);
    };
    expect(await texts(reviewer)).not.toContain(word);
    expect(await texts(author)).toContain(word);
  });

  test("is blind for nobody in a newsroom of one person", async () => {
    const { id } = await drafted();
    const administrator = fictionalEditor("administrator", "the-one");
    await within((tx) => letPublishAlone(administrator, tx, true));
    expect(await reviewStatus(reviewer, id)).toMatchObject({ isBlind: false });
    await within((tx) => letPublishAlone(administrator, tx, false));
    expect(await reviewStatus(reviewer, id)).toMatchObject({ isBlind: true });
  });
});

test("blindness: words that changed since are not coded by whoever has seen the author's codes", async () => {
  const kind = recordTypeDefinition("statement");
  const id = await freshId(database(), "statement");
  const record = FICTIONAL.statement(id, "zebra");
  const [first] = [await within((tx) => saveRecord(kind, author, tx, { record, basedOn: null, reason: "x" }))];
  const step = { recordId: id, basedOn: first, reason: "x" };
  const version = await within((tx) => transitionRecord(kind, author, tx, step, "in_review"));
  await within((tx) => CODE.statement(reviewer, tx, id, version));
  const changed = { ...record, status: "in_review" as const, quote: `${String(record.quote)} And more.` };
  const next = await within((tx) => saveRecord(kind, author, tx, { record: changed, basedOn: version, reason: "x" }));
  await expect(within((tx) => reuseEarlierCoding(reviewer, tx, { statementId: id, version: next }))).rejects.toThrow(
    "The words have changed",
  );
});

test("blindness: a reading that starts again after it was withdrawn is coded blind again", async () => {
  const kind = recordTypeDefinition("roll_call_reading");
  const id = await freshId(database(), "roll_call_reading");
  const record = FICTIONAL.roll_call_reading(id, "zebra");
  const step = (basedOn: number) => ({ recordId: id, basedOn, reason: "It was wrong." });
  const first = await within((tx) => saveRecord(kind, author, tx, { record, basedOn: null, reason: "x" }));
  const version = await within((tx) => transitionRecord(kind, author, tx, step(first), "in_review"));
  await within((tx) => CODE.roll_call_reading(reviewer, tx, id, version));
  const versions = await withVersions(database(), "roll_call_reading", id);
  await within((tx) => noteCodesShown(tx, reviewer.id, versions, "record"));
  const published = await within((tx) => publishRecord(kind, reviewer, tx, step(version)));
  const gone = await within((tx) => retractRecord(kind, reviewer, tx, step(published)));
  await within((tx) => transitionRecord(kind, author, tx, step(gone), "draft"));
  const reopened = await withVersions(database(), "roll_call_reading", id);
  expect(await blindReviewStatusOf(database(), reviewer, reopened)).toMatchObject({ isBlind: true });
});

test("blindness: the reasons for which a statement is not submitted are shown to nobody who may still code it", async () => {
  const kind = recordTypeDefinition("statement");
  const id = await freshId(database(), "statement");
  const reason = "it may be opposition after all";
  const record = { ...FICTIONAL.statement(id, "zebra"), draftReasons: [reason] };
  await within((tx) => saveRecord(kind, author, tx, { record, basedOn: null, reason: "x" }));
  const listed = async (by: Editor, needs?: string) =>
    (await listStatementQueue(statementQueueFilterSchema.parse({ needs }), by)).filter(
      ({ statementId }) => statementId === id,
    );
  expect(await listed(reviewer)).toMatchObject([{ draftReasons: [] }]);
  expect(await listed(reviewer, reason)).toEqual([]);
  expect(await listed(author, reason)).toMatchObject([{ draftReasons: [reason] }]);
});
