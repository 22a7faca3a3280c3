import { beforeAll, expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import { deleteAutosavedDraft, listAutosavedDrafts, saveAutosavedDraft } from "#data/editors/autosaved-drafts.ts";
import { captureSource } from "#data/sources/capture-source.ts";
import { findKnownSource } from "#data/sources/source-queue.ts";
import { livePreviewOf } from "#data/statements/live-preview.ts";
import { saveStatement } from "#data/statements/save-statement.ts";
import { findAsReadersWould, listStatementQueue } from "#data/statements/statement-queue.ts";
import { MAX_DRAFT_LENGTH } from "#domain/editors/autosaved-draft.ts";
import type { StatementInput } from "#domain/statements/statement.ts";
import {
  FORM_FIELDS,
  formValuesOf,
  parseStatementForm,
  type StatementFormValues,
} from "#domain/statements/statement-form.ts";
import { statementQueueFilterSchema } from "#domain/statements/statement-queue.ts";
import { storableText } from "#domain/text/storable-text.ts";
import { fictionalEditor } from "../../support/fictional/fictional-editor.ts";
import { fictionalStatement } from "../../support/fictional/fictional-newsroom.ts";
import { HOSTILE_TEXTS } from "../../support/fictional/hostile-texts.ts";

const editor = fictionalEditor("editor", "the-author");
/** Fields in which anything can stand that somebody wrote. */
const FREE = ["quote", "context", "channel", "notes", "editorNotes", "questionAsked", "foundNear", "sourceTitle"];

let example: StatementInput;

beforeAll(async () => {
  example = await fictionalStatement();
  await database().editor.create({
    data: { id: editor.id, name: editor.name, email: "the-author@example.org", role: "editor" },
  });
});

test("there are two hundred", () => {
  expect(new Set(HOSTILE_TEXTS).size).toBeGreaterThanOrEqual(200);
});

test("each is stored as it was typed and read again as text, or refused at its field", {
  timeout: 120_000,
}, async () => {
  let [stored, rejected] = [0, 0];
  for (const [index, text] of HOSTILE_TEXTS.entries()) {
    const formValues: StatementFormValues = {
      ...formValuesOf({ ...example, positions: [] }),
      ...Object.fromEntries(FREE.map((field) => [field, text])),
    };
    const statementId = `example-hostile-${index}`;
    const parsed = parseStatementForm(formValues, { ...example, statementId });
    if ("errors" in parsed) {
      rejected += 1;
      expect(parsed.errors.every(({ field, message }) => FORM_FIELDS.includes(field) && message !== "")).toBe(true);
      continue;
    }
    stored += 1;
    await database().$transaction((tx) =>
      saveStatement(editor, tx, {
        record: parsed.statement,
        basedOn: null,
        reason: text.slice(0, 1000).toWellFormed().replaceAll("\0", ""),
      }),
    );
    const found = await findAsReadersWould(statementId);
    expect(found?.quote).toBe(storableText(text).trim());
    expect(found?.notes).toBe(storableText(text).trim() || null);
  }
  expect(stored).toBeGreaterThan(150);
  expect(rejected).toBeGreaterThan(5);
  // The tables are there, and nothing else has changed.
  expect(await database().statement.count({ where: { statementId: { startsWith: "example-hostile-" } } })).toBe(stored);
});

test("each is kept while it is typed, looked at, and looked for", { timeout: 120_000 }, async () => {
  const speaker = "bioguideId" in example.speaker ? example.speaker.bioguideId : "";
  for (const text of HOSTILE_TEXTS) {
    const formValues = { speaker, year: "2024", quote: text, context: text, sourceUrl: text };
    const saved = saveAutosavedDraft(editor, database(), {
      tab: "a-tab",
      statementId: null,
      basedOn: null,
      formValues,
    });
    if (text.length * 3 > MAX_DRAFT_LENGTH) await expect(saved).rejects.toThrow("too long");
    else await saved;
    const preview = await livePreviewOf(formValues, null);
    expect(preview.preview?.appears ?? []).toEqual([]);
    expect(await findKnownSource(text)).toBeNull();
    await listStatementQueue(statementQueueFilterSchema.parse({ name: text, needs: text }), editor);
  }
  const [saved] = await listAutosavedDrafts(database(), editor, null);
  expect(saved?.formValues.speaker).toBe(speaker);
  await deleteAutosavedDraft(editor, database(), "a-tab");
  expect(await listAutosavedDrafts(database(), editor, null)).toEqual([]);
});

test("each is kept as the text of a source, or refused", { timeout: 120_000 }, async () => {
  const url = "https://example.org/hostile";
  for (const text of HOSTILE_TEXTS) {
    const saved = database().$transaction((tx) =>
      captureSource(editor, tx, { url, text, way: "pasted", fileSha256: null }),
    );
    if (storableText(text).trim() === "") await expect(saved).rejects.toThrow("no text");
    else {
      await saved;
      const { copy } = await database().source.findUniqueOrThrow({ where: { url }, select: { copy: true } });
      expect(copy?.text).toBe(storableText(text));
    }
  }
});
