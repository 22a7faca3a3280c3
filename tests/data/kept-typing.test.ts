import { expect, test } from "vitest";
import { commandLineEditor } from "#auth/command-line.ts";
import { database } from "#data/client.ts";
import { findKept, keepSent, listKeptTyping } from "#data/kept-typing.ts";
import { disableEditor, inviteEditor } from "#data/save-editor.ts";
import type { Typist } from "#domain/kept-typing.ts";
import { fictionalEditor } from "../support/fictional-editor.ts";

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
  sentFrom: "/admin/voices/new",
  typed: { name: "A Made-up Voice" },
};

function keepFor(id: string) {
  return database().$transaction((tx) => keepSent({ id } as Typist, tx, sent));
}

test("what was sent after a session is found by its editor alone, and not among what is typed into statements", async () => {
  const [mine, another] = [await invited(), await invited()];
  await keepFor(mine);
  const { tab, basedOn, sentFrom, typed } = sent;
  expect(await findKept(database(), fictionalEditor("editor", mine), "a-tab")).toEqual({
    tab,
    basedOn,
    sentFrom,
    typed,
  });
  expect(await findKept(database(), fictionalEditor("administrator", another), "a-tab")).toBeNull();
  expect(await listKeptTyping(database(), fictionalEditor("editor", mine), null)).toEqual([]);
});

test("nothing is kept for somebody who is disabled, or was never there", async () => {
  const gone = await invited();
  await invited();
  await database().$transaction((tx) => disableEditor(commandLineEditor, tx, gone));
  await expect(keepFor(gone)).rejects.toThrow("no access");
  await expect(keepFor("nobody")).rejects.toThrow("no access");
});
