import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "#data/client.ts";
import type { Transaction } from "#data/connect.ts";
import { letPublishAlone } from "#data/newsroom.ts";
import { notePreviewLink } from "#data/note-preview-link.ts";
import { openPositions, standingOf } from "#data/positions-seen.ts";
import { moveStatement } from "#data/publish-statement.ts";
import { saveBlindCoding } from "#data/save-blind-coding.ts";
import { saveStatement } from "#data/save-statement.ts";
import { versionsOf } from "#data/statement-versions.ts";
import type { Editor } from "#domain/editor.ts";
import type { StatementInput } from "#domain/statement.ts";
import { fictionalEditor } from "../support/fictional-editor.ts";
import { AGREEING, fictionalStatement } from "../support/fictional-newsroom.ts";

const author = fictionalEditor("editor", "the-author");
const reviewer = fictionalEditor("reviewer", "the-reviewer");

let record: StatementInput;
let made = 0;

beforeAll(async () => {
  record = await fictionalStatement();
});

beforeEach(async () => {
  made += 1;
  record = { ...record, statementId: `example-blind-${made}` };
  await within((tx) => saveStatement(author, tx, { record, basedOn: null, reason: "a test" }));
});

function within<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return database().$transaction(work);
}

async function standing(editor: Editor) {
  const { statementId } = record;
  return standingOf(database(), editor, { statementId, versions: await versionsOf(database(), statementId) });
}

const step = (basedOn: number) => ({ statementId: record.statementId, basedOn, reason: "a test" });

describe("before a reviewer has coded it", () => {
  test("a draft is read blind, and what is in review too; the author and other editors read it whole", async () => {
    expect(await standing(reviewer)).toMatchObject({ isBlind: true });
    expect(await standing(author)).toMatchObject({ isBlind: false });
    expect(await standing(fictionalEditor("editor", "a-colleague"))).toMatchObject({ isBlind: false });
    await within((tx) => moveStatement(author, tx, step(1), "in_review"));
    expect(await standing(reviewer)).toMatchObject({ isBlind: true });
    await within((tx) =>
      saveBlindCoding(reviewer, tx, { statementId: record.statementId, version: 2, codings: AGREEING }),
    );
    expect(await standing(reviewer)).toMatchObject({ isBlind: false, second: AGREEING });
    // Returned and changed, it is read blind once more.
    await within((tx) => moveStatement(reviewer, tx, step(2), "draft"));
    expect(await standing(reviewer)).toMatchObject({ isBlind: true });
  });

  test("whoever opens it to work on it codes it no more, and that is in the log", async () => {
    await within((tx) => openPositions(reviewer, tx, record.statementId));
    await within((tx) => openPositions(reviewer, tx, record.statementId));
    expect(await standing(reviewer)).toMatchObject({ isBlind: false, hasSeen: true });
    await within((tx) => moveStatement(author, tx, step(1), "in_review"));
    const coding = { statementId: record.statementId, version: 2, codings: AGREEING };
    await expect(within((tx) => saveBlindCoding(reviewer, tx, coding))).rejects.toThrow("somebody else codes this");
    const entries = await database().auditEntry.count({
      where: { action: "opened the positions of", subject: `statement ${record.statementId}` },
    });
    expect(entries).toBe(1);
    await expect(within((tx) => openPositions(reviewer, tx, "no-such-statement"))).rejects.toThrow("no such");
  });

  test("a reviewer makes no link that shows its positions", async () => {
    const link = { kind: "statement", recordId: record.statementId, until: "2030-01-01T00:00:00.000Z" } as const;
    await expect(within((tx) => notePreviewLink(reviewer, tx, link))).rejects.toThrow("code them first");
    await within((tx) => notePreviewLink(author, tx, link));
  });

  test("in a newsroom of one person there is nothing to be blind for", async () => {
    const administrator = fictionalEditor("administrator", "the-one");
    await within((tx) => letPublishAlone(administrator, tx, true));
    expect(await standing(reviewer)).toMatchObject({ isBlind: false });
    await within((tx) => letPublishAlone(administrator, tx, false));
  });
});
