"use server";

import { redirect } from "next/navigation";
import { database } from "#data/client.ts";
import { forgetTyping } from "#data/kept-typing.ts";
import { freeRecordId } from "#data/record-desk.ts";
import type { RecordVersion } from "#data/record-kind.ts";
import { recordKind } from "#data/record-kinds.ts";
import { correctRecord, recordVersions, saveRecord } from "#data/record-life.ts";
import { EditConflict } from "#data/revisions.ts";
import type { Editable } from "#domain/editable.ts";
import type { Editor } from "#domain/editor.ts";
import { fieldsIn, mergeTyped, parseRecordForm, type Typed, typedRecord } from "#domain/record-form.ts";
import { type FormedKind, formOf } from "#domain/record-forms.ts";
import { wantedId } from "#domain/record-title.ts";
import { textIn } from "../acting/form-state.ts";
import { refreshReaders } from "../acting/refresh-readers.ts";
import { refusalIn } from "../acting/refusals.ts";
import { requireSender } from "../acting/require-sender.ts";
import { roomOf } from "./kind-in-path.ts";
import type { RecordFormState } from "./record-form-state.ts";

/** Saves what was typed as a new version; else gives it back with what is wrong, or merged with what somebody else saved. */
export async function saveTypedRecord(before: RecordFormState, form: FormData): Promise<RecordFormState> {
  const { editor } = await requireSender(sentBy(before, form));
  const { kind, path } = roomOf(before.room);
  const typed = typedIn(kind, form);
  const state = { ...before, typed, faults: [], saved: undefined, merge: undefined };
  if (textIn(form, "more")) return { ...state, more: Math.min(before.more + 2, MOST_EMPTY) };
  const { recordId, version } = before;
  const versions = recordId ? await recordVersions(recordKind(kind), database(), recordId) : [];
  const held = versions.at(-1);
  const id = recordId ?? (await newId(kind, typed));
  const { idField } = formOf(kind);
  const fresh: Record<string, unknown> = { status: "draft", codings: [], [idField as string]: id };
  const kept = (held?.snapshot ?? fresh) as Editable;
  const parsed = parseRecordForm(formOf(kind), typed, keptOf(kind, kept));
  if ("faults" in parsed) return { ...state, faults: parsed.faults };
  let said: string;
  try {
    said = await save(editor, kind, { record: parsed.record, held, basedOn: version, form });
  } catch (error) {
    if (error instanceof EditConflict && held) return merged(state, kind, versions, held);
    const message =
      error instanceof EditConflict ? "Another record took this address just now. Save once more." : refusalIn(error);
    if (!message) throw error;
    return { ...state, faults: [{ message }] };
  }
  if (before.kept) await forget(editor, before.kept);
  redirect(`/admin/${path}/${id}?saved=${said}`);
}

/** The page of the form, and what is typed in it. */
function sentBy({ room, recordId, version }: RecordFormState, form: FormData) {
  const { kind, path } = roomOf(room);
  const fresh = kind === "roll_call_reading" ? `new?rollCall=${recordId}` : "new";
  const from = `/admin/${path}/${version === null ? fresh : recordId}` as const;
  return { from, typed: typedIn(kind, form), form: { basedOn: version } };
}

function forget(editor: Editor, tab: string): Promise<void> {
  return database().$transaction((tx) => forgetTyping(editor, tx, tab));
}

/** So many empty items a form shows at most. */
const MOST_EMPTY = 40;

type Saving = { record: Editable; held: RecordVersion | undefined; basedOn: number | null; form: FormData };

/** Gives what has been done, as its page says it. */
async function save(editor: Editor, kind: FormedKind, { record, held, basedOn, form }: Saving): Promise<string> {
  const of = recordKind(kind);
  const reason = textIn(form, "reason").trim();
  if (held?.snapshot.status === "published" && basedOn !== null) {
    const [note, isTypingError] = [textIn(form, "note").trim() || null, textIn(form, "isTypingError") === "yes"];
    const edit = { record, basedOn, reason: reason || (note ?? "Typing error"), note, isTypingError };
    const version = await database().$transaction((tx) => correctRecord(of, editor, tx, edit));
    if (version === null) return "proposed";
    refreshReaders();
    return "saved";
  }
  // A new record is a draft first; one that is submitted is saved on its way.
  const status = textIn(form, "to") === "in_review" && held ? "in_review" : "draft";
  const edit = { record: { ...record, status }, basedOn, reason: reason || "Saved" } as const;
  await database().$transaction((tx) => saveRecord(of, editor, tx, edit));
  return status === "in_review" ? "submitted" : "saved";
}

/** The second of two editors gets both versions and what they make together, and saves once more. */
function merged(
  state: RecordFormState,
  kind: FormedKind,
  versions: RecordVersion[],
  held: RecordVersion,
): RecordFormState {
  const form = formOf(kind);
  const base = versions.find(({ version }) => version === state.version)?.snapshot ?? held.snapshot;
  const { typed, ...merge } = mergeTyped(
    form.groups,
    typedRecord(form, base),
    state.typed,
    typedRecord(form, held.snapshot),
  );
  const message = "Somebody else saved this while you wrote. Nothing of yours is lost: look below, then save again.";
  return { ...state, typed: { ...state.typed, ...typed }, version: held.version, faults: [{ message }], merge };
}

/** What the form does not ask: the id, the status, the codings. */
function keptOf(kind: FormedKind, record: Editable): Partial<Editable> {
  const idField: string = formOf(kind).idField;
  const held: Record<string, unknown> = { ...record };
  const fields = kind === "roll_call_reading" ? ["codings", "codingSettledBy", "status", idField] : ["status", idField];
  return Object.fromEntries(fields.filter((field) => field in held).map((field) => [field, held[field]]));
}

function newId(kind: FormedKind, typed: Typed): Promise<string> {
  if (kind === "roll_call_reading") throw new RangeError("a reading has the id of its roll call");
  return freeRecordId(kind, wantedId(kind, typed));
}

/** Every field that was sent; several choices of one name joined by line ends. */
function typedIn(kind: FormedKind, form: FormData): Typed {
  const sent: Typed = Object.fromEntries(
    [...new Set(form.keys())]
      .filter((name) => !name.startsWith("$"))
      .map((name) => [name, form.getAll(name).length > 1 ? severalIn(form, name) : textIn(form, name)]),
  );
  const known = fieldsIn(formOf(kind).groups, sent).map(({ name }) => name);
  return Object.fromEntries(
    [...known, "note", "reason", "isTypingError"].flatMap((name) =>
      sent[name] === undefined ? [] : [[name, sent[name] as string]],
    ),
  );
}

function severalIn(form: FormData, name: string): string {
  return form
    .getAll(name)
    .filter((value) => typeof value === "string")
    .join("\n");
}
