import { beforeAll, expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import { logged } from "#data/editors/add-audit-entry.ts";
import { verifyAudit } from "#data/editors/verify-audit.ts";
import { saveStatement } from "#data/statements/save-statement.ts";
import { withClient } from "#postgres/database.ts";
import { testDatabase } from "../../support/database/database.ts";
import { fictionalEditor } from "../../support/fictional/fictional-editor.ts";
import { fictionalStatement } from "../../support/fictional/fictional-newsroom.ts";

const editor = fictionalEditor();
let url: string;
let migrateUrl: string;

beforeAll(async () => {
  ({ url, migrateUrl } = await testDatabase());
});

test("the shipped record is no entry; what an editor saves is one, whoever wrote the code that saved it", async () => {
  const record = await fictionalStatement();
  expect(await withClient(url, verifyAudit)).toEqual({ entries: 0, head: null, broken: null });
  const edit = { record: { ...record, statementId: "example-logged" }, basedOn: null, reason: "a test" };
  await database().$transaction((tx) => saveStatement(editor, tx, edit));
  expect(await database().auditEntry.findFirst({ orderBy: { entryId: "desc" } })).toMatchObject({
    editorId: editor.id,
    action: "saved",
    subject: "statement example-logged",
    detail: expect.stringMatching(/^version 1, draft, SHA-256 [0-9a-f]{64}: a test$/),
  });
});

test("what is not saved after all is no entry", async () => {
  const before = await database().auditEntry.count();
  await expect(
    database().$transaction(async (tx) => {
      await logged(editor, tx, "did", "something");
      throw new Error("and then not");
    }),
  ).rejects.toThrow("and then not");
  expect(await database().auditEntry.count()).toBe(before);
  expect((await withClient(url, verifyAudit)).broken).toBeNull();
});

test("many at once are one chain", async () => {
  await Promise.all(
    Array.from({ length: 30 }, (_, index) => logged(editor, database(), "did", `thing ${index}`, "“…”\n\u202e")),
  );
  const { entries, broken, head } = await withClient(url, verifyAudit);
  expect(broken).toBeNull();
  expect(entries).toBe(await database().auditEntry.count());
  expect(head).toMatch(/^[0-9a-f]{64}$/);
});

test("entries are neither changed nor taken away, not by the owner of the tables either", async () => {
  await logged(editor, database(), "did", "this");
  for (const statement of [
    "UPDATE audit_entries SET detail = 'nothing'",
    "DELETE FROM audit_entries",
    "TRUNCATE audit_entries",
    "TRUNCATE audit_entries CASCADE",
  ])
    await expect(withClient(migrateUrl, (client) => client.query(statement))).rejects.toThrow("only ever added to");
});

test("what an owner of the database changes behind the triggers is found", async () => {
  await logged(editor, database(), "did", "this");
  await logged(editor, database(), "did", "that");
  await withClient(migrateUrl, async (client) => {
    await client.query("ALTER TABLE audit_entries DISABLE TRIGGER USER");
    await client.query("UPDATE audit_entries SET detail = 'something else' WHERE entry_id = 2");
    await client.query("ALTER TABLE audit_entries ENABLE TRIGGER USER");
  });
  expect((await withClient(url, verifyAudit)).broken).toBe("2");
});
