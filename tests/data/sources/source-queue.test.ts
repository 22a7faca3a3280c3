import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import type { Transaction } from "#data/database/connect.ts";
import { listCorrections } from "#data/history/corrections.ts";
import { EditConflict } from "#data/history/revisions.ts";
import { captureSource } from "#data/sources/capture-source.ts";
import { replaceSource } from "#data/sources/replace-source.ts";
import { describeSource } from "#data/sources/save-source.ts";
import {
  findKnownSource,
  findSourceForEditing,
  listDuplicateSources,
  listSourceQueue,
} from "#data/sources/source-queue.ts";
import { findReplacement, findSource } from "#data/sources/sources.ts";
import { publishStatement } from "#data/statements/publish-statement.ts";
import { saveStatement } from "#data/statements/save-statement.ts";
import { versionsOf } from "#data/statements/statement-versions.ts";
import type { StatementInput } from "#domain/statements/statement.ts";
import { fictionalEditor } from "../../support/fictional/fictional-editor.ts";
import { fictionalStatement, readyToPublish } from "../../support/fictional/fictional-newsroom.ts";

const author = fictionalEditor("editor", "the-author");
const reviewer = fictionalEditor("reviewer", "the-reviewer");

let example: StatementInput;
let made = 0;

beforeAll(async () => {
  example = await fictionalStatement();
});

function within<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return database().$transaction(work, { timeout: 20_000 });
}

/** A statement on a source of its own; gives the id of the source. */
async function citing(url: string, isPublished = false): Promise<{ record: StatementInput; sourceId: number }> {
  made += 1;
  const record = { ...example, statementId: `example-source-${made}`, source: { ...example.source, url } };
  if (isPublished) {
    const basedOn = await readyToPublish(record, author, reviewer);
    const step = { statementId: record.statementId, basedOn, reason: "a test" };
    await within((tx) => publishStatement(reviewer, tx, step));
  } else await within((tx) => saveStatement(author, tx, { record, basedOn: null, reason: "a test" }));
  const { sourceId } = await database().source.findUniqueOrThrow({ where: { url } });
  return { record, sourceId };
}

function uniqueUrl(): string {
  made += 1;
  return `https://news.example.org/story-${made}`;
}

test("a known source is found however its address is written", async () => {
  const url = uniqueUrl();
  const { sourceId } = await citing(url);
  for (const written of [
    url,
    `${url}/`,
    `${url.replace("https://", "http://www.")}?utm_source=feed&fbclid=x#part`,
    `https://web.archive.org/web/20260102030405/${url}`,
    `https://archive.ph/2026.01.02-030405/${url}`,
    `${url.replace("https://", "https://amp.")}?gbraid=x&mkt_tok=y`,
    `  ${url.toUpperCase().replace(/STORY.*/, url.split("/").at(-1) ?? "")}`,
  ])
    expect(`${written} ${(await findKnownSource(written))?.sourceId}`).toBe(`${written} ${sourceId}`);
  expect(await findKnownSource(`${url}?page=2`)).toBeNull();
  const video = await citing("https://youtu.be/made-up-1?si=x");
  const known = await findKnownSource("https://m.youtube.com/watch?v=made-up-1&t=9");
  expect(known?.sourceId).toBe(video.sourceId);
  expect(await findKnownSource("not an address")).toBeNull();
});

describe("a source is described again", () => {
  test("as a new version; the one that came before is kept, too", async () => {
    const { record, sourceId } = await citing(uniqueUrl());
    const { version = 0 } = (await findSourceForEditing(sourceId)) ?? {};
    const edit = { sourceId, record: { ...record.source, author: "A. Writer" }, basedOn: version, reason: "Seen" };
    await within((tx) => describeSource(author, tx, edit));
    expect((await findSourceForEditing(sourceId))?.described.author).toBe("A. Writer");
    const revisions = await database().revision.findMany({
      where: { revised: "source", recordId: String(sourceId) },
      orderBy: { version: "asc" },
    });
    expect(revisions.map(({ snapshot }) => (snapshot as { author: string | null }).author)).toEqual([
      null,
      "A. Writer",
    ]);
    await expect(within((tx) => describeSource(author, tx, edit))).rejects.toThrow(EditConflict);
    const withOtherUrl = { ...edit, basedOn: version + 1, record: { ...record.source, url: uniqueUrl() } };
    await expect(within((tx) => describeSource(author, tx, withOtherUrl))).rejects.toThrow("keeps its address");
  });

  test("by no draft, where readers see it: that is for whoever may publish", async () => {
    const url = uniqueUrl();
    const { record, sourceId } = await citing(url, true);
    made += 1;
    const draft = {
      ...record,
      statementId: `example-source-${made}`,
      status: "draft" as const,
      source: { ...record.source, publisher: "Another" },
    };
    await within((tx) => saveStatement(author, tx, { record: draft, basedOn: null, reason: "a test" }));
    expect((await findSource(sourceId))?.source.publisher).toBe(record.source.publisher);
  });

  test("that came with the shipped record keeps how it was shipped as its first version", async () => {
    const shipped = await database().source.findFirstOrThrow({ where: { version: 0, author: null } });
    const found = await findSourceForEditing(shipped.sourceId);
    const record = { ...(found?.described as StatementInput["source"]), author: "A. Writer" };
    await within((tx) =>
      describeSource(reviewer, tx, { sourceId: shipped.sourceId, record, basedOn: 0, reason: "Seen" }),
    );
    const revisions = await database().revision.findMany({
      where: { revised: "source", recordId: String(shipped.sourceId) },
    });
    expect(revisions.map(({ version, editorId }) => `${version} ${editorId}`).sort()).toEqual([
      "1 shipped-record",
      "2 the-reviewer",
    ]);
  });
});

describe("one source is replaced by another", () => {
  test("in everything that rests on it, with a public note, and nothing is deleted", async () => {
    const [old, primary] = [await citing(uniqueUrl(), true), await citing(uniqueUrl(), true)];
    const draft = await citing(old.record.source.url);
    const swap = { from: old.sourceId, to: primary.sourceId, because: "primary_source" as const };
    await expect(within((tx) => replaceSource(reviewer, tx, { ...swap, note: null }))).rejects.toThrow("note");
    expect((await findSourceForEditing(old.sourceId))?.replacedBy).toBeNull();
    const note = "The original was found.";
    expect(await within((tx) => replaceSource(reviewer, tx, { ...swap, note }))).toBe(2);
    for (const { record } of [old, draft]) {
      const versions = await versionsOf(database(), record.statementId);
      expect(versions.at(-1)?.snapshot.source.url).toBe(primary.record.source.url);
      expect(versions.at(0)?.snapshot.source.url).toBe(old.record.source.url);
    }
    const { corrections } = await correctionsOf(old.record.statementId);
    expect(corrections).toEqual([
      expect.objectContaining({
        what: expect.stringContaining("source"),
        after: primary.record.source.url,
        reason: note,
      }),
    ]);
    expect(await findSource(old.sourceId)).toBeNull();
    expect(await findReplacement(old.sourceId)).toBe(primary.sourceId);
    expect((await findSourceForEditing(old.sourceId))?.replacedBy).toMatchObject({ because: "primary_source" });
    // Nobody is led to it any more.
    expect(await findKnownSource(old.record.source.url)).toBeNull();
    await expect(
      within((tx) =>
        replaceSource(reviewer, tx, { from: primary.sourceId, to: old.sourceId, because: "duplicate", note }),
      ),
    ).rejects.toThrow("has itself been replaced");
  });

  test("in readings, inquiries and events too", async () => {
    const row = await database().readingSource.findFirstOrThrow({
      where: { reading: { rollCallReading: { status: "published" } } },
    });
    const { sourceId: to } = await citing(uniqueUrl());
    const before = await database().readingSource.count({ where: { sourceId: row.sourceId } });
    expect(before).toBeGreaterThan(0);
    const inquiry = await database().inquiry.findFirstOrThrow({ where: { status: "published" } });
    const event = await database().eventSource.findFirstOrThrow({ where: { event: { status: "published" } } });
    for (const from of new Set([row.sourceId, inquiry.sourceId, event.sourceId]))
      await within((tx) => replaceSource(reviewer, tx, { from, to, because: "duplicate", note: "Held twice." }));
    expect(await database().readingSource.count({ where: { sourceId: to } })).toBeGreaterThanOrEqual(before);
    expect(await database().inquiry.count({ where: { inquiryId: inquiry.inquiryId, sourceId: to } })).toBe(1);
    expect(await database().eventSource.count({ where: { eventId: event.eventId, sourceId: to } })).toBe(1);
  });
});

test("two addresses of one page are found, and the list is narrowed to what somebody looks for", async () => {
  const url = uniqueUrl();
  await citing(url);
  await citing(`${url}/?utm_medium=x`);
  expect((await listDuplicateSources()).some((same) => same.some((each) => each.url === url))).toBe(true);
  const found = await listSourceQueue({ words: url, needs: "copy", page: 1 });
  expect(found.total).toBe(2);
  await within((tx) => captureSource(author, tx, { url, text: "Kept.", way: "uploaded", fileSha256: "a".repeat(64) }));
  expect((await listSourceQueue({ words: url, needs: "copy", page: 1 })).total).toBe(1);
  const { sourceId = 0 } = (await findKnownSource(url)) ?? {};
  expect((await findSourceForEditing(sourceId))?.copies).toMatchObject([
    { way: "uploaded", characters: 5, isInForce: true },
  ]);
});

async function correctionsOf(statementId: string) {
  const corrections = await listCorrections();
  return { corrections: corrections.filter(({ recordId }) => recordId === statementId) };
}
