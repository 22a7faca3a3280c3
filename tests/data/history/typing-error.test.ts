/** A typing error changes characters of prose, and nothing else: tried on every field of every kind of record. */
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import type { Transaction } from "#data/database/connect.ts";
import { correctRecord, recordVersions, saveRecord } from "#data/record/record-lifecycle.ts";
import { recordTypeDefinition } from "#data/record/record-types.ts";
import { changedFields } from "#domain/history/changed-fields.ts";
import { EDITABLE_RECORD_TYPES, type Editable, type EditableRecordType } from "#domain/record/editable.ts";
import { fictionalEditor } from "../../support/fictional/fictional-editor.ts";
import { fictionalStatement } from "../../support/fictional/fictional-newsroom.ts";
import { FICTIONAL, freshId, publishedRecord } from "../../support/fictional/fictional-record-types.ts";

const author = fictionalEditor("editor", "the-author");
const reviewer = fictionalEditor("reviewer", "the-reviewer");
const administrator = fictionalEditor("administrator", "the-administrator");

const within = <T>(work: (tx: Transaction) => Promise<T>) => database().$transaction(work, { timeout: 30_000 });

beforeAll(async () => {
  await fictionalStatement();
});

type Changed = { path: string; record: Editable };

async function shown(name: EditableRecordType) {
  const id = await freshId(database(), name);
  const basedOn = await publishedRecord(database(), name, FICTIONAL[name](id, "zebra"), author, reviewer);
  const { snapshot } = (await recordVersions(recordTypeDefinition(name), database(), id)).at(-1) ?? {};
  return { id, basedOn, record: snapshot as Editable };
}

/** The record with one field changed at a time, wherever it lies: another text, another number, the opposite, none. */
function oneChange(value: unknown, path = ""): { path: string; value: unknown }[] {
  const at = (name: string | number) => (path ? `${path}.${name}` : String(name));
  if (typeof value === "string")
    return [`${value} more`, value.replace(/\w/, "Z")].map((each) => ({ path, value: each }));
  if (typeof value === "boolean") return [{ path, value: !value }];
  if (value === null) return [{ path, value: "Something new" }];
  if (Array.isArray(value))
    return [
      { path, value: [] },
      // Naming one source twice is naming it once.
      ...(path.endsWith("sources") ? [] : [{ path, value: [...value, ...value] }]),
      ...value.flatMap((each, index) =>
        oneChange(each, at(index)).map((one) => ({ ...one, value: value.with(index, one.value) })),
      ),
    ].filter((each) => value.length > 0 || each.path !== path);
  if (typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, each]) =>
    oneChange(each, at(name)).map((one) => ({ ...one, value: { ...value, [name]: one.value } })),
  );
}

describe.each(EDITABLE_RECORD_TYPES)("typing error: a record of kind %s", (name) => {
  const kind = recordTypeDefinition(name);

  test("is changed in no field by one person who calls it a typing error", { timeout: 120_000 }, async () => {
    const { id, basedOn, record } = await shown(name);
    const changes: Changed[] = oneChange(record)
      .map(({ path, value }) => ({ path, record: value as Editable }))
      .filter(({ record: changed }) => kind.schema.safeParse(changed).success)
      .filter(({ record: changed }) => kind.idOf(changed) === id && changed.status === "published")
      // What readers never see is free to change.
      .filter(({ record: changed }) => changedFields(name, record, changed).some(({ rule }) => rule !== "internal"));
    expect(changes.length).toBeGreaterThan(3);
    const through: string[] = [];
    for (const { path, record: changed } of changes) {
      const edit = { record: changed, basedOn, reason: "x", note: "It is spelled so.", isTypingError: true };
      const straight = { record: changed, basedOn, reason: "x" };
      const tries = [
        () => within((tx) => correctRecord(kind, reviewer, tx, edit)),
        () => within((tx) => saveRecord(kind, administrator, tx, straight)),
      ];
      // Codings are none of a correction's: there they stay as they are, whatever is sent.
      for (const attempt of path.startsWith("coding") ? tries.slice(1) : tries) {
        const result = await attempt().then(() => "saved", String);
        if (!/More than a typing error/.test(result)) through.push(`${path}: ${result}`);
      }
    }
    expect(through).toEqual([]);
    expect((await recordVersions(kind, database(), id)).at(-1)).toMatchObject({ version: basedOn, snapshot: record });
  });

  test("has a typing error fixed by one reviewer, in prose, without a note", async () => {
    const fixed = (value: unknown): unknown => {
      if (typeof value === "string") return value.replaceAll("recieve", "receive");
      if (Array.isArray(value)) return value.map(fixed);
      return typeof value === "object" && value !== null
        ? Object.fromEntries(Object.entries(value).map(([field, each]) => [field, fixed(each)]))
        : value;
    };
    const id = await freshId(database(), name);
    // Misspelled in prose alone: anywhere else it would be a name, or a code.
    const misspelled = FICTIONAL[name](id, "recieve");
    const prose = (draft: Editable) => changedFields(name, draft, fixed(draft)).filter(({ rule }) => rule === "prose");
    const draft = prose(misspelled).reduce<Editable>(
      (so, { path }) => withText(so, path.split("."), (text) => text.replaceAll("zebra", "recieve")),
      FICTIONAL[name](id, "zebra"),
    );
    const basedOn = await publishedRecord(database(), name, draft, author, reviewer);
    const fields = prose(draft);
    expect(fields.length).toBeGreaterThan(0);
    let version = basedOn;
    for (const { path } of fields) {
      const now = (await recordVersions(kind, database(), id)).at(-1)?.snapshot as Editable;
      const edit = {
        record: withText(now, path.split("."), (text) => fixed(text) as string),
        basedOn: version,
        reason: "spelling",
      };
      version = (await within((tx) =>
        correctRecord(kind, reviewer, tx, { ...edit, note: null, isTypingError: true }),
      )) as number;
    }
    expect(version).toBe(basedOn + fields.length);
    expect(await database().correction.count({ where: { revised: name, recordId: id } })).toBe(0);
  });
});

function withText<T>(value: T, [step, ...rest]: string[], change: (text: string) => string): T {
  if (step === undefined) return change(value as string) as T;
  const inner = withText((value as Record<string, unknown>)[step], rest, change);
  if (Array.isArray(value)) return value.with(Number(step), inner) as T;
  return { ...value, [step]: inner };
}

test("typing error: a quotation is corrected with a note, and never fixed", async () => {
  const kind = recordTypeDefinition("statement");
  const id = await freshId(database(), "statement");
  const basedOn = await publishedRecord(
    database(),
    "statement",
    FICTIONAL.statement(id, "goverment"),
    author,
    reviewer,
  );
  const latest = (await recordVersions(kind, database(), id)).at(-1)?.snapshot as ReturnType<
    typeof FICTIONAL.statement
  >;
  const record = { ...latest, quote: String(latest.quote).replace("goverment", "government") };
  const edit = { record, basedOn, reason: "x", note: null, isTypingError: true };
  await expect(within((tx) => correctRecord(kind, reviewer, tx, edit))).rejects.toThrow("The quote changed");
});
