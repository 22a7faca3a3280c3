import fs from "node:fs";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { commandLineEditor } from "#auth/command-line.ts";
import { database } from "#data/database/client.ts";
import type { Transaction } from "#data/database/connect.ts";
import { deleteAutosavedDraft, saveAutosavedDraft } from "#data/editors/autosaved-drafts.ts";
import { setFreeze } from "#data/editors/freeze.ts";
import { letPublishAlone } from "#data/editors/newsroom-settings.ts";
import { notePreviewLink } from "#data/editors/note-preview-link.ts";
import { addPasskey, removePasskey } from "#data/editors/passkeys.ts";
import {
  changeRole,
  disableEditor,
  enableEditor,
  inviteEditor,
  removeSecondFactor,
  renewLink,
} from "#data/editors/save-editor.ts";
import { addWebhook, pingWebhook, rotateSecret, switchWebhook } from "#data/feeds/save-webhook.ts";
import { resolveOfficialChange } from "#data/official-files/official-changes.ts";
import { savePersonNote } from "#data/people/person-notes.ts";
import { saveVoices } from "#data/people/save-voice.ts";
import { openCodes } from "#data/record/blind-review.ts";
import {
  correctRecord,
  publishRecord,
  recordVersions,
  retractRecord,
  saveRecord,
  transitionRecord,
} from "#data/record/record-lifecycle.ts";
import { recordTypeDefinition } from "#data/record/record-types.ts";
import { answerReport } from "#data/reports/answer-report.ts";
import { markOutOfScope } from "#data/roll-calls/out-of-scope.ts";
import { saveBlindReading } from "#data/roll-calls/save-double-coded-reading.ts";
import { adoptCopy } from "#data/sources/adopt-copy.ts";
import { captureSource } from "#data/sources/capture-source.ts";
import { replaceSource } from "#data/sources/replace-source.ts";
import { describeSource } from "#data/sources/save-source.ts";
import { draftStatements } from "#data/statements/batch-statements.ts";
import {
  correctStatement,
  publishStatement,
  restoreVersion,
  retractStatement,
  transitionStatement,
} from "#data/statements/publish-statement.ts";
import { saveBlindCoding } from "#data/statements/save-double-coded-statement.ts";
import { saveStatement } from "#data/statements/save-statement.ts";
import type { Editor, Role } from "#domain/editors/editor.ts";
import { EDITABLE_RECORD_TYPES, type Editable } from "#domain/record/editable.ts";
import type { StatementInput } from "#domain/statements/statement.ts";
import { importFiles } from "#import/official-files/import-files.ts";
import { inProject } from "#processes/project.ts";
import { testDatabase } from "../support/database/database.ts";
import { approved } from "../support/fictional/corrected.ts";
import { fictionalEditor } from "../support/fictional/fictional-editor.ts";
import { AGREEING, fictionalStatement, readyToPublish } from "../support/fictional/fictional-newsroom.ts";
import {
  awaitingPublication,
  CHANGED,
  FICTIONAL,
  freshId,
  publishedRecord,
} from "../support/fictional/fictional-record-types.ts";

const AUTHOR = fictionalEditor("editor", "the-author");
const OTHER_REVIEWER = fictionalEditor("reviewer", "another-reviewer");

let example: StatementInput;
let otherEditorId: string;
let serial = 0;

beforeAll(async () => {
  example = await fictionalStatement();
  await database().$transaction((tx) =>
    inviteEditor(commandLineEditor, tx, { name: "First", email: "first@example.org", role: "administrator" }),
  );
});

beforeEach(async () => {
  serial += 1;
  const email = `somebody-${serial}@example.org`;
  const invitation = { name: "Somebody", email, role: "editor" as const };
  otherEditorId = (await database().$transaction((tx) => inviteEditor(commandLineEditor, tx, invitation))).editorId;
});

/** Every way of writing, on a statement of its own where it takes one. */
const WRITES: Record<string, (by: Editor, tx: Transaction) => Promise<unknown>> = {
  "draft a statement": (by, tx) => saveStatement(by, tx, { record: fresh(), basedOn: null, reason: "a test" }),
  "change a draft of another": async (by, tx) => {
    const { record, version } = await drafted(tx);
    return saveStatement(by, tx, { record: { ...record, notes: "Changed." }, basedOn: version, reason: "a test" });
  },
  "submit a draft": async (by, tx) => transitionStatement(by, tx, stepOn(await drafted(tx)), "in_review"),
  "add a voice": (by, tx) => {
    const letters = Array.from(String(serial))
      .map((digit) => "abcdefghij"[Number(digit)])
      .join("");
    const record = {
      slug: `voice-${letters}`,
      name: `Voice ${serial}`,
      kind: "official" as const,
      description: null,
      speaksFor: null,
      status: "draft" as const,
    };
    return saveVoices(by, tx, [{ record, basedOn: null, reason: "a test" }]);
  },
  "code blind": async (by, tx) => {
    const { record, version } = await drafted(tx);
    const { statementId } = record;
    const at = await transitionStatement(AUTHOR, tx, { statementId, basedOn: version, reason: "a test" }, "in_review");
    return saveBlindCoding(by, tx, { statementId, version: at, codings: AGREEING });
  },
  publish: async (by) => {
    const record = fresh();
    const version = await readyToPublish(record, AUTHOR, codingFor(by));
    return database().$transaction((tx) =>
      publishStatement(by, tx, { statementId: record.statementId, basedOn: version, reason: "a test" }),
    );
  },
  "propose a correction of what is published": async (by, tx) => {
    const { record, version } = await published();
    const edit = {
      record: { ...record, context: "Other." },
      basedOn: version,
      reason: "a test",
      note: "a test",
      isTypingError: false,
    };
    return correctStatement(by, tx, edit);
  },
  "approve a correction of what is published": async (by, tx) => {
    const { record, version } = await published();
    const edit = { record: { ...record, context: "Other." }, basedOn: version, reason: "a test", note: "a test" };
    await correctStatement(AUTHOR, tx, { ...edit, isTypingError: false });
    return approved(tx, "statement", by, { recordId: record.statementId, version });
  },
  "fix a typing error in what is published": async (by, tx) => {
    const { record, version } = await published({ context: "A setting that is made up, teh author says." });
    const edit = { record: { ...record, context: "A setting that is made up, the author says." }, basedOn: version };
    return correctStatement(by, tx, { ...edit, reason: "a test", note: null, isTypingError: true });
  },
  "retract what is published": async (by, tx) => retractStatement(by, tx, stepOn(await published())),
  "restore what was published": async (by, tx) => {
    const found = await published();
    return restoreVersion(by, tx, stepOn(found), found.version);
  },
  invite: (by, tx) => inviteEditor(by, tx, { name: "New", email: `new-${serial}@example.org`, role: "editor" }),
  "renew a link": (by, tx) => renewLink(by, tx, otherEditorId),
  "change a role": (by, tx) => changeRole(by, tx, otherEditorId, "reviewer"),
  disable: (by, tx) => disableEditor(by, tx, otherEditorId),
  enable: (by, tx) => enableEditor(by, tx, otherEditorId),
  "remove a second factor": (by, tx) => removeSecondFactor(by, tx, otherEditorId),
  "answer a message": async (by, tx) => {
    const trackingNumber = `TICKET${serial}`;
    await database().report.create({ data: { trackingNumber, kind: "error", about: "/", text: "A made-up message." } });
    return answerReport(by, tx, { trackingNumber, status: "answered", answer: "A made-up answer.", followedBy: null });
  },
  "let one publish alone": (by, tx) => letPublishAlone(by, tx, false),
  "freeze publishing": (by, tx) =>
    setFreeze(by, tx, { from: "2020-01-01T00:00:00Z", until: "2020-01-02T00:00:00Z", reason: "a test" }),
  "note something of a person": (by, tx) => savePersonNote(by, tx, { bioguideId: "X000001", note: "a test" }),
  "code a roll call blind": async (by, tx) => {
    const record = FICTIONAL.roll_call_reading(await freshId(database(), "roll_call_reading"), "zebra");
    const kind = recordTypeDefinition("roll_call_reading");
    const rollCallId = kind.idOf(record);
    const basedOn = await saveRecord(kind, AUTHOR, tx, { record, basedOn: null, reason: "a test" });
    const step = { recordId: rollCallId, basedOn, reason: "a test" };
    const version = await transitionRecord(kind, AUTHOR, tx, step, "in_review");
    const codings = { cooperate: null, withhold_funds: null, forbid_limits: null };
    return saveBlindReading(by, tx, { rollCallId, version, codings });
  },
  "make a preview link": async (by, tx) => {
    const record = FICTIONAL.event(await freshId(database(), "event"), "zebra");
    await saveRecord(recordTypeDefinition("event"), AUTHOR, tx, { record, basedOn: null, reason: "a test" });
    return notePreviewLink(by, tx, {
      kind: "event",
      recordId: record.eventId as string,
      until: "2030-01-01T00:00:00Z",
    });
  },
  "draft a list of statements": (by, tx) => {
    const formValues = {
      speaker: "ada-example",
      saidOn: "2023-05",
      quote: `These are made-up words in a list, number ${serial}.`,
      channel: "interview",
      attribution: "own_words",
      sourceUrl: "https://example.org/list",
    };
    return draftStatements(by, tx, [{ place: "Line 2", formValues }], "a test");
  },
  "take official files over": async (by) => {
    const { url: databaseUrl } = await testDatabase();
    return importFiles({ by, databaseUrl, what: "a test", files: (async function* () {})() });
  },
  "settle a changed official record": async (by, tx) => {
    const change = { rollCallId: SEED_ROLL_CALL, versionBefore: 1, versionAfter: 2, changes: [], needsReview: true };
    const { changeId } = await tx.officialChange.create({ data: change });
    return resolveOfficialChange(by, tx, { changeId, note: "a test" });
  },
  "set a candidate aside": async (by, tx) => {
    const rollCallId = await uncodedRollCall(tx);
    return markOutOfScope(by, tx, { rollCallId, because: "a test" });
  },
  "add a webhook": (by, tx) => addWebhook(by, tx, A_NEWSROOM),
  "give a webhook a new secret": async (by, tx) => rotateSecret(by, tx, await aWebhook(tx)),
  "switch a webhook off": async (by, tx) => switchWebhook(by, tx, await aWebhook(tx), false),
  "switch a webhook on": async (by, tx) => switchWebhook(by, tx, await aWebhook(tx), true),
  "test a webhook": async (by, tx) => pingWebhook(by, tx, await aWebhook(tx)),
  "keep a copy of a source": (by, tx) =>
    captureSource(by, tx, { url: fresh().source.url, text: `Text ${serial}.`, way: "pasted", fileSha256: null }),
  "adopt a copy of a source that readers see": async (by, tx) => {
    const { record } = await published();
    const { url } = record.source;
    const captured = { url, text: `Text ${serial}.`, way: "pasted", fileSha256: null } as const;
    const { copyId } = await captureSource(AUTHOR, tx, captured);
    const { sourceId } = await tx.source.findUniqueOrThrow({ where: { url } });
    return adoptCopy(by, tx, { sourceId, copyId, reason: "a test", acceptsLoss: true });
  },
  "describe a source that only drafts rest on": async (by, tx) => {
    const url = `https://example.org/of-its-own-${serial}`;
    const { record } = await drafted(tx, { ...example.source, url });
    return describeAnew(by, tx, record.source);
  },
  "describe a source that readers see": async (by, tx) => {
    const { record } = await published();
    return describeAnew(by, tx, record.source);
  },
  "replace a source": async (by, tx) => {
    const [from, to] = await Promise.all(
      ["old", "new"].map((name) => tx.source.create({ data: { url: `https://example.org/${name}-${serial}` } })),
    );
    return replaceSource(by, tx, {
      from: from?.sourceId ?? 0,
      to: to?.sourceId ?? 0,
      because: "duplicate",
      note: null,
    });
  },
  "open another's codes": async (by, tx) => {
    const { record } = await drafted(tx);
    return openCodes(by, tx, "statement", record.statementId);
  },
  "keep what is typed": async (by, tx) => {
    await asAccount(tx, by);
    return saveAutosavedDraft(by, tx, {
      tab: `tab-${serial}`,
      statementId: null,
      basedOn: null,
      formValues: { quote: "Made-up." },
    });
  },
  "forget what was typed": (by, tx) => deleteAutosavedDraft(by, tx, "a-tab"),
  "add a passkey": async (by, tx) => {
    await asAccount(tx, by);
    return addPasskey(by, tx, {
      id: `key-${serial}`,
      name: "A key",
      publicKey: new Uint8Array(1),
      counter: 0,
      transports: [],
    });
  },
  "remove a passkey": async (by, tx) => {
    await asAccount(tx, by);
    const data = { id: `key-${serial}`, editorId: by.id, name: "A key", publicKey: new Uint8Array(1), counter: 0 };
    await tx.editorPasskey.create({ data });
    return removePasskey(by, tx, data.id);
  },
};

async function describeAnew(by: Editor, tx: Transaction, source: StatementInput["source"]): Promise<void> {
  const { sourceId, version } = await tx.source.findUniqueOrThrow({ where: { url: source.url } });
  const record = { ...source, author: `Author ${serial}` };
  return describeSource(by, tx, { sourceId, record, basedOn: version, reason: "a test" });
}

/** What is kept for somebody asks that there is such an account. */
async function asAccount(tx: Transaction, { id }: Editor): Promise<void> {
  const account = { id, name: "Somebody", email: `${id}-${serial}@example.org`, role: "editor" as const };
  await tx.editor.upsert({ where: { id }, create: account, update: {} });
}

const A_NEWSROOM = { name: "The Example", url: "https://newsroom.example.org/hook" };

async function aWebhook(tx: Transaction): Promise<string> {
  return (await addWebhook(fictionalEditor("administrator"), tx, A_NEWSROOM)).webhookId;
}

const OTHER_KINDS = EDITABLE_RECORD_TYPES.filter((kind) => kind !== "statement");

/** The same steps for every other kind of record, on one of its own. */
for (const name of OTHER_KINDS) {
  const kind = recordTypeDefinition(name);
  const draftOf = async () => FICTIONAL[name](await freshId(database(), name), "zebra");
  const stepTo = (record: Editable, basedOn: number) => ({ recordId: kind.idOf(record), basedOn, reason: "a test" });
  const shown = async () => {
    const record = await draftOf();
    return { record, version: await publishedRecord(database(), name, record, AUTHOR, OTHER_REVIEWER) };
  };
  WRITES[`draft: ${name}`] = async (by, tx) =>
    saveRecord(kind, by, tx, { record: await draftOf(), basedOn: null, reason: "a test" });
  WRITES[`publish: ${name}`] = async (by) => {
    const record = await draftOf();
    const version = await awaitingPublication(database(), name, record, AUTHOR, codingFor(by));
    return database().$transaction((tx) => publishRecord(kind, by, tx, stepTo(record, version)));
  };
  WRITES[`correct: ${name}`] = async (by, tx) => {
    const { record, version } = await shown();
    const stored = (await recordVersions(kind, tx, kind.idOf(record))).at(-1)?.snapshot as Editable;
    const edit = { record: CHANGED[name](stored), basedOn: version, reason: "a test", note: "a test" };
    await correctRecord(kind, AUTHOR, tx, { ...edit, isTypingError: false });
    return approved(tx, name, by, { recordId: kind.idOf(record), version });
  };
  WRITES[`retract: ${name}`] = async (by, tx) => {
    const { record, version } = await shown();
    return retractRecord(kind, by, tx, stepTo(record, version));
  };
}

/** Who may do what; the rest is refused. `second factor`: only with one. */
const MAY: Record<keyof typeof WRITES, { least: Role; secondFactor?: true }> = {
  "draft a statement": { least: "editor" },
  "change a draft of another": { least: "editor" },
  "submit a draft": { least: "editor" },
  "add a voice": { least: "editor" },
  "answer a message": { least: "editor" },
  "keep a copy of a source": { least: "editor" },
  "adopt a copy of a source that readers see": { least: "reviewer", secondFactor: true },
  "describe a source that only drafts rest on": { least: "editor" },
  "describe a source that readers see": { least: "reviewer", secondFactor: true },
  "replace a source": { least: "reviewer", secondFactor: true },
  "open another's codes": { least: "editor" },
  "keep what is typed": { least: "editor" },
  "forget what was typed": { least: "editor" },
  "add a passkey": { least: "editor" },
  "remove a passkey": { least: "editor" },
  "code blind": { least: "reviewer" },
  publish: { least: "reviewer", secondFactor: true },
  "propose a correction of what is published": { least: "editor" },
  "approve a correction of what is published": { least: "reviewer", secondFactor: true },
  "fix a typing error in what is published": { least: "reviewer", secondFactor: true },
  "retract what is published": { least: "reviewer", secondFactor: true },
  "restore what was published": { least: "reviewer", secondFactor: true },
  invite: { least: "administrator", secondFactor: true },
  "renew a link": { least: "administrator", secondFactor: true },
  "change a role": { least: "administrator", secondFactor: true },
  disable: { least: "administrator", secondFactor: true },
  enable: { least: "administrator", secondFactor: true },
  "remove a second factor": { least: "administrator", secondFactor: true },
  "let one publish alone": { least: "administrator", secondFactor: true },
  "freeze publishing": { least: "administrator", secondFactor: true },
  "note something of a person": { least: "administrator", secondFactor: true },
  "code a roll call blind": { least: "reviewer" },
  "make a preview link": { least: "editor" },
  "draft a list of statements": { least: "editor" },
  ...Object.fromEntries(
    OTHER_KINDS.flatMap((kind) => [
      [`draft: ${kind}`, { least: "editor" as const }],
      [`publish: ${kind}`, { least: "reviewer" as const, secondFactor: true as const }],
      [`correct: ${kind}`, { least: "reviewer" as const, secondFactor: true as const }],
      [`retract: ${kind}`, { least: "reviewer" as const, secondFactor: true as const }],
    ]),
  ),
  "take official files over": { least: "reviewer", secondFactor: true },
  "settle a changed official record": { least: "reviewer", secondFactor: true },
  "set a candidate aside": { least: "editor" },
  "add a webhook": { least: "administrator", secondFactor: true },
  "give a webhook a new secret": { least: "administrator", secondFactor: true },
  "switch a webhook off": { least: "administrator", secondFactor: true },
  "switch a webhook on": { least: "administrator", secondFactor: true },
  "test a webhook": { least: "administrator", secondFactor: true },
};

const ORDER = ["editor", "reviewer", "administrator"] as const;

describe.each(Object.keys(WRITES))("to %s", (name) => {
  const write = WRITES[name] as (typeof WRITES)[string];
  const { least, secondFactor: needed } = MAY[name] as (typeof MAY)[string];

  test.each(ORDER.flatMap((role) => [true, false].map((secondFactor) => ({ role, secondFactor }))))(
    "as $role, second factor: $secondFactor",
    async ({ role, secondFactor }) => {
      const may = ORDER.indexOf(role) >= ORDER.indexOf(least) && (secondFactor || !needed);
      const by = fictionalEditor(role, `a-${role}`, secondFactor);
      const result = database().$transaction((tx) => write(by, tx), { timeout: 20_000 });
      if (may) await result;
      else await expect(result).rejects.toThrow(/may move|may do|Only|only a reviewer/);
    },
  );

  test("as somebody who was disabled since they came in", async () => {
    const { editorId } = await database().$transaction((tx) =>
      inviteEditor(commandLineEditor, tx, { name: "Gone", email: `gone-${serial}@example.org`, role: "administrator" }),
    );
    await database().$transaction((tx) => disableEditor(commandLineEditor, tx, editorId));
    const by = fictionalEditor("administrator", editorId);
    await expect(database().$transaction((tx) => write(by, tx), { timeout: 20_000 })).rejects.toThrow(
      "no longer has access",
    );
  });
});

test("one's own access is somebody else's to change, and an administrator is always left", async () => {
  const { id } = await database().editor.findUniqueOrThrow({ where: { email: "first@example.org" } });
  const first = fictionalEditor("administrator", id);
  const as = (work: (tx: Transaction) => Promise<unknown>) => database().$transaction(work);
  await expect(as((tx) => disableEditor(first, tx, id))).rejects.toThrow("another administrator");
  await expect(as((tx) => changeRole(first, tx, id, "editor"))).rejects.toThrow("another administrator");
  await expect(as((tx) => disableEditor(commandLineEditor, tx, id))).rejects.toThrow(
    "There has to be an administrator",
  );
});

test("every action asks who is there before it does anything, except at sign-in", () => {
  const unauthenticated = [
    "endCurrentSession",
    "signInWithPassword",
    "giveCode",
    "setPassword",
    "getSignInOptions",
    "signInWithPasskey",
    // Readers’ own.
    "sendReport",
    "ask",
    "confirmFromEmail",
    "unsubscribe",
  ];
  const found = fs
    .readdirSync(inProject("src/app"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => actionsIn(fs.readFileSync(inProject("src/app", file), "utf8")));
  expect(found.length).toBeGreaterThan(5);
  // Whoever types on after their session is over is told so, and led nowhere.
  const asks =
    /^\s*(noteActionBegun\(\);\n\s*)?const (.* = await requireSession\(|(\w+) = await currentSession\(\);\n\s*if \(!\3\) return)/;
  const unchecked = found.filter(({ name, body }) => !unauthenticated.includes(name) && !asks.test(body));
  expect(unchecked.map(({ name }) => name)).toEqual([]);
  // Those of the wrapper ask by themselves, but for the one kind that is for sign-in.
  const wrapped = fs
    .readdirSync(inProject("src/app"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => fs.readFileSync(inProject("src/app", file), "utf8"))
    .filter((text) => text.startsWith('"use server"'))
    .flatMap((text) => [...text.matchAll(/^export const (\w+) = (\w+)\(/gm)]);
  expect(wrapped.length).toBeGreaterThan(25);
  const asking = ["action", "formAction", "commandAction"];
  const wrongly = wrapped.filter(
    ([, name = "", by = ""]) => !(unauthenticated.includes(name) ? ["signInAction"] : asking).includes(by),
  );
  expect(wrongly.map(([, name]) => name)).toEqual([]);
});

/** The actions of a file, with what they do first. */
function actionsIn(text: string): { name: string; body: string }[] {
  if (!text.startsWith('"use server"')) return [];
  return [...text.matchAll(/^export async function (\w+)\([\s\S]*?\{\n([\s\S]*?)^}/gm)].map(
    ([, name = "", body = ""]) => ({
      name,
      body,
    }),
  );
}

const SEED_ROLL_CALL = "s280-114.2015";

/** A roll call that no editor has looked at: the same as a shipped one, under another number. */
async function uncodedRollCall(tx: Transaction): Promise<string> {
  serial += 1;
  const row = await tx.rollCall.findUniqueOrThrow({ where: { rollCallId: SEED_ROLL_CALL } });
  const number = 9000 + serial;
  const rollCallId = `s${number}-114.2015`;
  const tally = { party: "I", voteCast: "yea" as const, printed: "Yea", count: 1 };
  const vote = { bioguideId: "S000033", voteCast: "yea" as const, printed: "Yea", party: "I", state: "VT" };
  const data = { ...row, rollCallId, number, contentSha256: null, fileSha256: null };
  await tx.rollCall.create({ data: { ...data, tally: { create: tally }, votes: { create: vote } } });
  return rollCallId;
}

function fresh(): StatementInput {
  serial += 1;
  return { ...example, statementId: `example-may-${serial}` };
}

async function drafted(tx: Transaction, source = example.source): Promise<{ record: StatementInput; version: number }> {
  const record = { ...fresh(), source };
  return { record, version: await saveStatement(AUTHOR, tx, { record, basedOn: null, reason: "a test" }) };
}

/** Whoever may not code at all is not kept from publishing by that alone. */
function codingFor(by: Editor): Editor {
  return fictionalEditor("reviewer", by.id);
}

async function published(over: Partial<StatementInput> = {}): Promise<{ record: StatementInput; version: number }> {
  const record = { ...fresh(), ...over };
  const basedOn = await readyToPublish(record, AUTHOR, OTHER_REVIEWER);
  const step = { statementId: record.statementId, basedOn, reason: "a test" };
  const version = await database().$transaction((tx) => publishStatement(OTHER_REVIEWER, tx, step));
  return { record: { ...record, status: "published" }, version };
}

function stepOn({ record, version }: { record: StatementInput; version: number }) {
  return { statementId: record.statementId, basedOn: version, reason: "a test" };
}
