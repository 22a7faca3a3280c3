import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import { letPublishAlone } from "#data/editors/newsroom-settings.ts";
import { EditConflict } from "#data/history/revisions.ts";
import { adoptCopy } from "#data/sources/adopt-copy.ts";
import { captureSource } from "#data/sources/capture-source.ts";
import { findPublishPreview } from "#data/statements/publish-preview.ts";
import {
  correctStatement,
  publishStatement,
  restoreVersion,
  retractStatement,
  transitionStatement,
} from "#data/statements/publish-statement.ts";
import { saveBlindCoding } from "#data/statements/save-double-coded-statement.ts";
import { saveStatement } from "#data/statements/save-statement.ts";
import { versionsOf } from "#data/statements/statement-versions.ts";
import { findStatement } from "#data/statements/statements.ts";
import { NotPermitted } from "#domain/editors/editor.ts";
import { TransitionNotAllowed } from "#domain/record/status-transition.ts";
import { uncheckedBecause } from "#domain/statements/quote-check.ts";
import type { StatementInput } from "#domain/statements/statement.ts";
import { approved, corrected } from "../../support/fictional/corrected.ts";
import { fictionalEditor } from "../../support/fictional/fictional-editor.ts";
import { AGREEING, fictionalStatement, readyToPublish } from "../../support/fictional/fictional-newsroom.ts";

const author = fictionalEditor("editor");
const reviewer = fictionalEditor("reviewer");
const administrator = fictionalEditor("administrator");

let example: StatementInput;
let made = 0;

beforeAll(async () => {
  example = await fictionalStatement();
});

function draft(): StatementInput {
  made += 1;
  return { ...example, statementId: `example-life-${made}` };
}

const within = <T>(
  work: (tx: Parameters<Parameters<ReturnType<typeof database>["$transaction"]>[0]>[0]) => Promise<T>,
) => database().$transaction(work);

function publish(statementId: string, basedOn: number, by = reviewer, reason = "Published") {
  return within((tx) => publishStatement(by, tx, { statementId, basedOn, reason }));
}

describe("two people", () => {
  test("one writes, another codes blind and publishes; both codings are kept", async () => {
    const record = draft();
    const version = await readyToPublish(record, author, reviewer);
    await publish(record.statementId, version);
    expect(await findStatement(record.statementId)).toMatchObject({
      codings: [{ proposition: "cooperate", first: "supports", second: "supports" }],
      codingSettledBy: "both_codings_agree",
    });
  });

  test("whoever wrote or submitted it does not publish it, whatever the role", async () => {
    const byReviewer = draft();
    const version = await readyToPublish(byReviewer, reviewer, administrator);
    await expect(publish(byReviewer.statementId, version, reviewer)).rejects.toThrow(NotPermitted);
    const edit = {
      record: { ...byReviewer, status: "published" as const },
      basedOn: version,
      reason: "past the check",
    };
    await expect(within((tx) => saveStatement(reviewer, tx, edit))).rejects.toThrow("Somebody else has to publish");
    await publish(byReviewer.statementId, version, administrator);
  });

  test("nobody publishes without a second factor", async () => {
    const record = draft();
    const byPasswordAlone = fictionalEditor("reviewer", "reviewer-2", false);
    const version = await readyToPublish(record, author, byPasswordAlone);
    await expect(publish(record.statementId, version, byPasswordAlone)).rejects.toThrow(TransitionNotAllowed);
  });

  test("nobody publishes without having coded the version that is published", async () => {
    const record = draft();
    const version = await readyToPublish(record, author, reviewer);
    await expect(publish(record.statementId, version, administrator)).rejects.toThrow("Code the words yourself first");
    const changed = { ...record, status: "in_review" as const, notes: "Changed in review." };
    const next = await within((tx) =>
      saveStatement(author, tx, { record: changed, basedOn: version, reason: "changed" }),
    );
    await expect(publish(record.statementId, next)).rejects.toThrow("Code the words yourself first");
    await expect(publish(record.statementId, version)).rejects.toThrow(EditConflict);
  });

  test("a blind coding is a reviewer's, of another's words, and is written once", async () => {
    const record = draft();
    const { statementId } = record;
    const version = await readyToPublish(record, author, reviewer);
    const code = (by: typeof author, at = version) =>
      within((tx) => saveBlindCoding(by, tx, { statementId, version: at, codings: AGREEING }));
    await expect(code(author)).rejects.toThrow("Only a reviewer");
    await expect(code(fictionalEditor("reviewer", author.id))).rejects.toThrow("Somebody else has to code");
    await expect(code(reviewer)).rejects.toThrow("already");
    await expect(code(administrator, version - 1)).rejects.toThrow(EditConflict);
    await expect(
      database().$executeRaw`UPDATE blind_codings SET stance = 'opposes' WHERE statement_id = ${statementId}`,
    ).rejects.toThrow("a blind coding is written once");
  });

  test("where the codings differ, how that was settled is asked for and kept", async () => {
    const record = draft();
    const version = await readyToPublish(record, author, reviewer, { ...AGREEING, forbid_limits: "opposes" });
    await expect(publish(record.statementId, version, reviewer, " ")).rejects.toThrow("The two codings differ");
    await publish(record.statementId, version, reviewer, "The words are about cooperation alone.");
    expect(await findStatement(record.statementId)).toMatchObject({
      codings: [
        { proposition: "cooperate", first: "supports", second: "supports" },
        { proposition: "forbid_limits", first: null, second: "opposes" },
      ],
      codingSettledBy: "discussion",
    });
  });

  test("a quote that was not found in a stored copy of its source is published with a reason only", async () => {
    const record = { ...draft(), source: { ...example.source, url: "https://example.org/a-source-of-its-own" } };
    const version = await readyToPublish(record, author, reviewer);
    await expect(publish(record.statementId, version, reviewer, " ")).rejects.toThrow("not found in a stored copy");
    const pasted = { url: record.source.url, way: "pasted", fileSha256: null } as const;
    await within((tx) => captureSource(author, tx, { ...pasted, text: "Other words." }));
    await expect(publish(record.statementId, version, reviewer, "")).rejects.toThrow("not found in a stored copy");
    await within((tx) => captureSource(author, tx, { ...pasted, text: `Before.\n${record.quote}\nAfter.` }));
    await publish(record.statementId, version, reviewer, "");
    expect(await findStatement(record.statementId)).toMatchObject({
      source: { archived: { sha256: expect.any(String) } },
    });
    await expect(within((tx) => captureSource(author, tx, { ...pasted, text: " " }))).rejects.toThrow("no text");
  });

  test("whether the quote stands in the stored copy is known of what is published, also after the copy has changed", async () => {
    const url = "https://example.org/a-copy-that-changes";
    const record = { ...draft(), source: { ...example.source, url } };
    const saveCopy = (text: string) =>
      within(async (tx) => {
        const { copyId } = await captureSource(author, tx, { url, text, way: "pasted", fileSha256: null });
        const { sourceId } = await tx.source.findUniqueOrThrow({ where: { url } });
        await adoptCopy(reviewer, tx, { sourceId, copyId, reason: "a test", acceptsLoss: true });
      });
    const readVersion = async () => {
      const statement = await findStatement(record.statementId);
      return statement && uncheckedBecause(statement);
    };
    const version = await readyToPublish(record, author, reviewer);
    await publish(record.statementId, version, reviewer, "The copy is on paper.");
    expect(await readVersion()).toBe("no_copy");
    await saveCopy("Other words.");
    expect(await readVersion()).toBe("not_in_copy");
    await saveCopy(`Before.\n${record.quote}\nAfter.`);
    expect(await readVersion()).toBeNull();
    // A quote that is changed is looked for again.
    const changed = { ...record, status: "published" as const, quote: `${record.quote} And more.` };
    const latest = (await versionsOf(database(), record.statementId)).at(-1)?.version ?? 0;
    const note = "Words were missing.";
    const edit = { record: changed, basedOn: latest, reason: "a test", note };
    await corrected(database(), "statement", [author, reviewer], edit);
    expect(await readVersion()).toBe("not_in_copy");
  });

  test("a reviewer who returns it without writing is no author", async () => {
    const record = draft();
    const { statementId } = record;
    const version = await readyToPublish(record, author, reviewer);
    const returned = await within((tx) =>
      transitionStatement(reviewer, tx, { statementId, basedOn: version, reason: "look again" }, "draft"),
    );
    const again = await within((tx) =>
      transitionStatement(author, tx, { statementId, basedOn: returned, reason: "looked" }, "in_review"),
    );
    await within((tx) => saveBlindCoding(reviewer, tx, { statementId, version: again, codings: AGREEING }));
    expect(await publish(statementId, again)).toBe(again + 1);
  });

  test("a newsroom of one person says so on what it publishes, for good", async () => {
    const record = draft();
    const version = await readyToPublish(record, administrator, reviewer);
    await expect(within((tx) => letPublishAlone(reviewer, tx, true))).rejects.toThrow(NotPermitted);
    await within((tx) => letPublishAlone(administrator, tx, true));
    await publish(record.statementId, version, administrator);
    await within((tx) => letPublishAlone(administrator, tx, false));
    expect(await findStatement(record.statementId)).toMatchObject({ codingSettledBy: "one_editor" });
  });
});

describe("what readers have seen", () => {
  async function published(over = {}): Promise<{ record: StatementInput; version: number }> {
    const record = { ...draft(), ...over };
    const version = await publish(record.statementId, await readyToPublish(record, author, reviewer));
    return { record: { ...record, status: "published" }, version };
  }

  test("is changed in substance with a note for them, one for each thing that changed", async () => {
    const { record, version } = await published();
    const changed = {
      ...record,
      saidOn: { value: "2022", precision: "year" as const },
      questionAsked: "Is it made up?",
    };
    const edit = { record: changed, basedOn: version, reason: "corrected", note: null, isTypingError: false };
    await expect(within((tx) => correctStatement(reviewer, tx, edit))).rejects.toThrow("write a note for them");
    expect(await findStatement(record.statementId)).toMatchObject({ version, saidOn: record.saidOn });
    await corrected(database(), "statement", [author, reviewer], { ...edit, note: "The year was wrong." });
    const corrections = await database().correction.findMany({
      where: { recordId: record.statementId },
      orderBy: { what: "asc" },
    });
    expect(corrections).toMatchObject([
      { what: "The date", before: "March 2023", after: "2022", reason: "The year was wrong.", version: version + 1 },
      { what: "The question", before: "nothing", after: "Is it made up?", reason: "The year was wrong." },
    ]);
  });

  test("is changed in spelling without one", async () => {
    const { record, version } = await published({ context: "A settng." });
    const changed = { ...record, context: "A setting." };
    const edit = { record: changed, basedOn: version, reason: "typing error", note: null, isTypingError: true };
    await within((tx) => correctStatement(reviewer, tx, edit));
    expect(await database().correction.count({ where: { recordId: record.statementId } })).toBe(0);
  });

  test("is not an editor's to change or to retract", async () => {
    const { record, version } = await published();
    const edit = { record, basedOn: version, reason: "x", note: "x", isTypingError: true };
    await expect(within((tx) => correctStatement(author, tx, edit))).rejects.toThrow(TransitionNotAllowed);
    const step = { statementId: record.statementId, basedOn: version, reason: "x" };
    await expect(within((tx) => retractStatement(author, tx, step))).rejects.toThrow(TransitionNotAllowed);
    await expect(within((tx) => retractStatement(reviewer, tx, { ...step, reason: " " }))).rejects.toThrow("told why");
  });

  test("an earlier version is restored as a new one, and readers are told", async () => {
    const { record, version } = await published();
    const edit = {
      record: { ...record, context: "Another setting." },
      basedOn: version,
      reason: "x",
      note: "x",
    };
    const second = await corrected(database(), "statement", [author, reviewer], edit);
    const { statementId } = record;
    const step = { statementId, basedOn: second, reason: "The first setting was right." };
    expect(await within((tx) => restoreVersion(reviewer, tx, step, version))).toBeNull();
    const on = { recordId: statementId, version: second };
    expect(await within((tx) => approved(tx, "statement", administrator, on))).toBe(second + 1);
    expect(await findStatement(record.statementId)).toMatchObject({ context: record.context, version: second + 1 });
    expect(await database().correction.count({ where: { recordId: record.statementId } })).toBe(2);
  });
});

test("the preview of a draft says what would appear, and changes nothing", async () => {
  const record = draft();
  await within((tx) => saveStatement(author, tx, { record, basedOn: null, reason: "a test" }));
  const preview = await findPublishPreview(record.statementId);
  expect(preview?.appears.map(({ vote, comparison }) => [vote.rollCallId, comparison.verdict])).toEqual([
    ["s9001-118.2023", "matches"],
  ]);
  expect(await findStatement(record.statementId)).toBeNull();
});
