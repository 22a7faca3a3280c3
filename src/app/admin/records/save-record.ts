"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { anyText, text, tick } from "#app/sent-form/fields.ts";
import { faultsSchema, typedSchema } from "#app/sent-form/state.ts";
import { database } from "#data/client.ts";
import { standingOf, withVersions } from "#data/codes-seen.ts";
import { forgetTyping } from "#data/kept-typing.ts";
import { freeRecordId } from "#data/record-desk.ts";
import type { RecordVersion } from "#data/record-kind.ts";
import { recordKind } from "#data/record-kinds.ts";
import { correctRecord, recordVersions, saveRecord } from "#data/record-life.ts";
import { EditConflict } from "#data/revisions.ts";
import type { Editable } from "#domain/editable.ts";
import { type Editor, NotPermitted } from "#domain/editor.ts";
import { fieldsIn, mergeTyped, parseRecordForm, type Typed, typedRecord } from "#domain/record-form.ts";
import { type FormedKind, formOf } from "#domain/record-forms.ts";
import { wantedId } from "#domain/record-title.ts";
import { action } from "../acting/action.ts";
import { refreshReaders } from "../acting/refresh-readers.ts";
import { ROOMS, type RoomPath, roomOf } from "./kind-in-path.ts";
import type { RecordFormState } from "./record-form-state.ts";

const stateSchema = z.strictObject({
  room: z.enum(Object.keys(ROOMS) as RoomPath[]),
  recordId: text(200).nullable(),
  version: z.int().min(1).max(999_999_999).nullable(),
  typed: typedSchema,
  more: z.int().min(0).max(1_000),
  faults: faultsSchema,
  saved: text(2_000).optional(),
  merge: z.strictObject({ both: z.array(z.unknown()).max(1_000), taken: z.array(z.unknown()).max(1_000) }).optional(),
  kept: text(200).optional(),
}) as unknown as z.ZodType<RecordFormState>;

const sentSchema = z
  .object({ to: text(40), more: text(10), reason: text(5_000), note: text(5_000), isTypingError: tick() })
  .catchall(anyText);
type Fields = z.output<typeof sentSchema>;

/** Saves what was typed as a new version; else gives it back with what is wrong, or merged with what somebody else saved. */
export const saveTypedRecord = action({
  state: stateSchema,
  fields: sentSchema,
  /** The page of the form, and what is typed in it. */
  sent(sent, { room, recordId, version }) {
    const { kind, path } = roomOf(room);
    const fresh = kind === "roll_call_reading" ? `new?rollCall=${recordId}` : "new";
    const from = `/admin/${path}/${version === null ? fresh : recordId}` as const;
    return { from, typed: typedFrom(kind, sent), form: { basedOn: version } };
  },
  refused: (message, sent, before) => ({
    ...(before ?? NOTHING_TYPED),
    ...(sent && before && { typed: typedFrom(ROOMS[before.room].kind, sent) }),
    faults: [{ message }],
    saved: undefined,
    merge: undefined,
  }),
  conflict: "Another record took this address just now. Save once more.",
  async run({ editor }, sent, before) {
    const { kind, path } = roomOf(before.room);
    const typed = typedFrom(kind, sent);
    const state = { ...before, typed, faults: [], saved: undefined, merge: undefined };
    if (sent.more) return { ...state, more: Math.min(before.more + 2, MOST_EMPTY) };
    const { recordId, version } = before;
    const versions = recordId ? await recordVersions(recordKind(kind), database(), recordId) : [];
    const held = versions.at(-1);
    // Whoever may still code it is given nothing of what another wrote.
    if (recordId && (await standingOf(database(), editor, await withVersions(database(), kind, recordId))).isBlind)
      throw new NotPermitted("Open the whole draft before you change it.");
    if (recordId && !held && kind !== "roll_call_reading") throw new NotPermitted("There is no such record.");
    const id = recordId ?? (await newId(kind, typed));
    const { idField } = formOf(kind);
    const fresh: Record<string, unknown> = { status: "draft", codings: [], [idField as string]: id };
    const kept = (held?.snapshot ?? fresh) as Editable;
    const parsed = parseRecordForm(formOf(kind), typed, keptOf(kind, kept));
    if ("faults" in parsed) return { ...state, faults: parsed.faults };
    let said: string;
    try {
      said = await save(editor, kind, { record: parsed.record, held, basedOn: version, sent });
    } catch (error) {
      if (error instanceof EditConflict && held) return merged(state, kind, versions, held);
      throw error;
    }
    if (before.kept) await forget(editor, before.kept);
    redirect(`/admin/${path}/${id}?saved=${said}`);
  },
});

const NOTHING_TYPED: RecordFormState = {
  room: "events",
  recordId: null,
  version: null,
  typed: {},
  more: 0,
  faults: [],
};

function forget(editor: Editor, tab: string): Promise<void> {
  return database().$transaction((tx) => forgetTyping(editor, tx, tab));
}

/** So many empty items a form shows at most. */
const MOST_EMPTY = 40;

type Saving = { record: Editable; held: RecordVersion | undefined; basedOn: number | null; sent: Fields };

/** Gives what has been done, as its page says it. */
async function save(editor: Editor, kind: FormedKind, { record, held, basedOn, sent }: Saving): Promise<string> {
  const of = recordKind(kind);
  const reason = sent.reason.trim();
  if (held?.snapshot.status === "published" && basedOn !== null) {
    const note = sent.note.trim() || null;
    const { isTypingError } = sent;
    const edit = { record, basedOn, reason: reason || (note ?? "Typing error"), note, isTypingError };
    const version = await database().$transaction((tx) => correctRecord(of, editor, tx, edit));
    if (version === null) return "proposed";
    refreshReaders();
    return "saved";
  }
  // A new record is a draft first; one that is submitted is saved on its way.
  const status = sent.to === "in_review" && held ? "in_review" : "draft";
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

/** Every field that the form has; several choices of one name joined by line ends. */
function typedFrom(kind: FormedKind, { isTypingError, ...sent }: Fields): Typed {
  const texts: Typed = Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [name, Array.isArray(value) ? value.join("\n") : value]),
  );
  const known = fieldsIn(formOf(kind).groups, texts).map(({ name }) => name);
  const typed = [...known, "note", "reason"].flatMap((name) =>
    texts[name] === undefined ? [] : [[name, texts[name]] as const],
  );
  return { ...Object.fromEntries(typed), ...(isTypingError && { isTypingError: "yes" }) };
}
