/** An invitation adds; what somebody who is there may do is changed by an act of its own, and they are told. */
import { beforeAll, expect, test } from "vitest";
import { commandLineEditor } from "#auth/command-line.ts";
import { addEditor } from "#commands/add-editor.ts";
import { database } from "#data/database/client.ts";
import { listNotices } from "#data/editors/editor-notices.ts";
import { listEditors } from "#data/editors/editors.ts";
import {
  changeRole,
  disableEditor,
  enableEditor,
  inviteEditor,
  removeSecondFactor,
  renewLink,
} from "#data/editors/save-editor.ts";
import { browserOf, invite, withPassword } from "../support/auth/account.ts";
import { fictionalEditor } from "../support/fictional/fictional-editor.ts";

beforeAll(async () => {
  await invite("administrator");
});

const accounts = () => database().editor.findMany({ orderBy: { id: "asc" } });
const entries = (subject: string) =>
  database().auditEntry.findMany({
    where: { subject },
    orderBy: { entryId: "asc" },
    select: { action: true, detail: true },
  });

test("inviting an address that exists changes nothing: no name, no role, no session, no link", async () => {
  const account = await withPassword("administrator");
  const { editorId, email } = await invite("reviewer");
  const browser = await browserOf(account);
  const before = [await accounts(), await database().editorLink.findMany(), await database().editorSession.count()];
  for (const each of [account.email, account.email.toUpperCase(), `  ${email} `])
    await expect(
      database().$transaction((tx) =>
        inviteEditor(commandLineEditor, tx, { name: "Renamed", email: each, role: "editor" }),
      ),
    ).rejects.toThrow("has an account already");
  expect([await accounts(), await database().editorLink.findMany(), await database().editorSession.count()]).toEqual(
    before,
  );
  expect(await browser.who()).toMatchObject({ editor: { role: "administrator" } });
  expect((await entries(`editor ${editorId}`)).map(({ action }) => action)).toEqual(["invited"]);
});

test("of two invitations of one address at the same moment one adds somebody", async () => {
  const both = ["editor", "administrator"] as const;
  const results = await Promise.allSettled(
    both.map((role) =>
      database().$transaction((tx) =>
        inviteEditor(commandLineEditor, tx, { name: "Twice", email: "twice@example.org", role }),
      ),
    ),
  );
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await database().editor.count({ where: { email: "twice@example.org" } })).toBe(1);
});

test("a role that falls ends all sessions, one that rises none; both are logged with what it was, and told", async () => {
  const account = await withPassword("reviewer");
  const browser = await browserOf(account);
  const by = fictionalEditor("administrator", "an-administrator");
  const change = (role: "editor" | "reviewer" | "administrator") =>
    database().$transaction((tx) => changeRole(by, tx, account.editorId, role));
  await change("administrator");
  expect(await browser.who()).toMatchObject({ editor: { role: "administrator" } });
  await change("administrator");
  await change("editor");
  expect(await browser.who()).toBeNull();
  const roles = (await entries(`editor ${account.editorId}`)).filter(({ action }) => action === "changed the role of");
  expect(roles.map(({ detail }) => detail)).toEqual(["from reviewer to administrator", "from administrator to editor"]);
  const notices = (await listNotices(account.editorId)).map(({ text }) => text);
  expect(notices).toContain("Vera Example changed your role from administrator to editor.");
});

test("of two administrators who disable each other at the same moment one is left", async () => {
  await database().editor.updateMany({ data: { role: "editor" } });
  const [one, other] = [await withPasswordAdministrator(), await withPasswordAdministrator()];
  const disabled = await Promise.allSettled([
    database().$transaction((tx) => disableEditor(fictionalEditor("administrator", one), tx, other)),
    database().$transaction((tx) => disableEditor(fictionalEditor("administrator", other), tx, one)),
  ]);
  expect(disabled.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await database().editor.count({ where: { role: "administrator", disabledAt: null } })).toBe(1);
});

test("nobody is told, logged or given a link who is not there", async () => {
  const nobody = "no-such-person";
  for (const work of [renewLink, removeSecondFactor, disableEditor, enableEditor])
    await expect(
      database().$transaction(async (tx) => void (await work(commandLineEditor, tx, nobody))),
    ).rejects.toThrow("no such person");
  expect(await entries(`editor ${nobody}`)).toEqual([]);
});

test("npm run editor:add gives whoever is there a link and leaves them as they are", async () => {
  const account = await withPassword("reviewer");
  const before = (await listEditors()).find(({ editorId }) => editorId === account.editorId);
  const printed: string[] = [];
  const { log } = console;
  console.log = (line: string) => void printed.push(line);
  try {
    await addEditor(commandLineEditor, { email: account.email, role: "administrator", name: "Renamed" });
  } finally {
    console.log = log;
  }
  expect(printed.join("\n")).toMatch(/already: reviewer[\s\S]*\/admin\/welcome\//);
  expect((await listEditors()).find(({ editorId }) => editorId === account.editorId)).toEqual(before);
  expect((await listNotices(account.editorId)).map(({ text }) => text).join()).toContain("made a new link");
});

async function withPasswordAdministrator(): Promise<string> {
  return (await invite("administrator")).editorId;
}
