import { expect, test } from "vitest";
import { commandLineEditor } from "#auth/command-line.ts";
import { database } from "#data/database/client.ts";
import { findAutosavedDraft, listAutosavedDrafts, saveSubmittedDraft } from "#data/editors/autosaved-drafts.ts";
import { disableEditor, inviteEditor } from "#data/editors/save-editor.ts";
import type { DraftOwner } from "#domain/editors/autosaved-draft.ts";
import { fictionalEditor } from "../../support/fictional/fictional-editor.ts";

let made = 0;

async function invited(): Promise<string> {
  made += 1;
  const person = { name: "Somebody", email: `kept-${made}@example.org`, role: "administrator" as const };
  return (await database().$transaction((tx) => inviteEditor(commandLineEditor, tx, person))).editorId;
}

const sent = {
  tab: "a-tab",
  statementId: null,
  basedOn: 3,
  submittedFrom: "/admin/voices/new",
  formValues: { name: "A Made-up Voice" },
};

function saveFor(id: string) {
  return database().$transaction((tx) => saveSubmittedDraft({ id } as DraftOwner, tx, sent));
}

test("what was sent after a session is found by its editor alone, and not among what is typed into statements", async () => {
  const [mine, another] = [await invited(), await invited()];
  await saveFor(mine);
  const { tab, basedOn, submittedFrom, formValues } = sent;
  expect(await findAutosavedDraft(database(), fictionalEditor("editor", mine), "a-tab")).toEqual({
    tab,
    basedOn,
    submittedFrom,
    formValues,
  });
  expect(await findAutosavedDraft(database(), fictionalEditor("administrator", another), "a-tab")).toBeNull();
  expect(await listAutosavedDrafts(database(), fictionalEditor("editor", mine), null)).toEqual([]);
});

test("nothing is kept for somebody who is disabled, or was never there", async () => {
  const gone = await invited();
  await invited();
  await database().$transaction((tx) => disableEditor(commandLineEditor, tx, gone));
  await expect(saveFor(gone)).rejects.toThrow("no access");
  await expect(saveFor("nobody")).rejects.toThrow("no access");
});
