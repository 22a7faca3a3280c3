"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { anyText, checkbox, text } from "#app/submitted-form/fields.ts";
import { errorsSchema, formValuesSchema } from "#app/submitted-form/state.ts";
import { database } from "#data/database/client.ts";
import { deleteAutosavedDraft } from "#data/editors/autosaved-drafts.ts";
import { EditConflict } from "#data/history/revisions.ts";
import { blindReviewStatusOf, withVersions } from "#data/record/blind-review.ts";
import { correctRecord, recordVersions, saveRecord } from "#data/record/record-lifecycle.ts";
import { freeRecordId } from "#data/record/record-queue.ts";
import type { RecordVersion } from "#data/record/record-type.ts";
import { recordTypeDefinition } from "#data/record/record-types.ts";
import { type Editor, NotPermitted } from "#domain/editors/editor.ts";
import type { Editable } from "#domain/record/editable.ts";
import {
  type FormValues,
  fieldsIn,
  mergeFormValues,
  parseRecordForm,
  recordFormValues,
} from "#domain/record/record-form.ts";
import { type FormRecordType, formOf } from "#domain/record/record-forms.ts";
import { suggestedId } from "#domain/record/record-title.ts";
import { action } from "../actions/action.ts";
import { revalidateSite } from "../actions/refresh-pages.ts";
import type { RecordFormState } from "./record-form-state.ts";
import { ADMIN_SECTIONS, adminSectionOf, type SectionPath } from "./record-type-path.ts";

const stateSchema = z.strictObject({
  section: z.enum(Object.keys(ADMIN_SECTIONS) as SectionPath[]),
  recordId: text(200).nullable(),
  version: z.int().min(1).max(999_999_999).nullable(),
  formValues: formValuesSchema,
  more: z.int().min(0).max(1_000),
  errors: errorsSchema,
  saved: text(2_000).optional(),
  merge: z.strictObject({ both: z.array(z.unknown()).max(1_000), taken: z.array(z.unknown()).max(1_000) }).optional(),
  draft: text(200).optional(),
}) as unknown as z.ZodType<RecordFormState>;

const submittedSchema = z
  .object({ to: text(40), more: text(10), reason: text(5_000), note: text(5_000), isTypingError: checkbox() })
  .catchall(anyText);
type Fields = z.output<typeof submittedSchema>;

/** Saves what was typed as a new version; else gives it back with what is wrong, or merged with what somebody else saved. */
export const saveRecordForm = action({
  state: stateSchema,
  fields: submittedSchema,
  /** The page of the form, and what is typed in it. */
  submitted(submitted, { section, recordId, version }) {
    const { kind, path } = adminSectionOf(section);
    const newRecord = kind === "roll_call_reading" ? `new?rollCall=${recordId}` : "new";
    const from = `/admin/${path}/${version === null ? newRecord : recordId}` as const;
    return { from, formValues: formValuesFrom(kind, submitted), form: { basedOn: version } };
  },
  rejected: (message, submitted, before) => ({
    ...(before ?? INITIAL_STATE),
    ...(submitted && before && { formValues: formValuesFrom(ADMIN_SECTIONS[before.section].kind, submitted) }),
    errors: [{ message }],
    saved: undefined,
    merge: undefined,
  }),
  conflict: "Another record took this address just now. Save once more.",
  async run({ editor }, submitted, before) {
    const { kind, path } = adminSectionOf(before.section);
    const formValues = formValuesFrom(kind, submitted);
    const state = { ...before, formValues, errors: [], saved: undefined, merge: undefined };
    if (submitted.more) return { ...state, more: Math.min(before.more + 2, MOST_EMPTY) };
    const { recordId, version } = before;
    const versions = recordId ? await recordVersions(recordTypeDefinition(kind), database(), recordId) : [];
    const stored = versions.at(-1);
    // Whoever may still code it is given nothing of what another wrote.
    if (
      recordId &&
      (await blindReviewStatusOf(database(), editor, await withVersions(database(), kind, recordId))).isBlind
    )
      throw new NotPermitted("Open the whole draft before you change it.");
    if (recordId && !stored && kind !== "roll_call_reading") throw new NotPermitted("There is no such record.");
    const id = recordId ?? (await newId(kind, formValues));
    const { idField } = formOf(kind);
    const newRecord: Record<string, unknown> = { status: "draft", codings: [], [idField as string]: id };
    const current = (stored?.snapshot ?? newRecord) as Editable;
    const parsed = parseRecordForm(formOf(kind), formValues, fieldsNotInForm(kind, current));
    if ("errors" in parsed) return { ...state, errors: parsed.errors };
    let message: string;
    try {
      message = await save(editor, kind, { record: parsed.record, stored, basedOn: version, submitted });
    } catch (error) {
      if (error instanceof EditConflict && stored) return merged(state, kind, versions, stored);
      throw error;
    }
    if (before.draft) await forget(editor, before.draft);
    redirect(`/admin/${path}/${id}?saved=${message}`);
  },
});

const INITIAL_STATE: RecordFormState = {
  section: "events",
  recordId: null,
  version: null,
  formValues: {},
  more: 0,
  errors: [],
};

function forget(editor: Editor, tab: string): Promise<void> {
  return database().$transaction((tx) => deleteAutosavedDraft(editor, tx, tab));
}

/** So many empty items a form shows at most. */
const MOST_EMPTY = 40;

type Saving = { record: Editable; stored: RecordVersion | undefined; basedOn: number | null; submitted: Fields };

/** Gives what has been done, as its page says it. */
async function save(
  editor: Editor,
  kind: FormRecordType,
  { record, stored, basedOn, submitted }: Saving,
): Promise<string> {
  const of = recordTypeDefinition(kind);
  const reason = submitted.reason.trim();
  if (stored?.snapshot.status === "published" && basedOn !== null) {
    const note = submitted.note.trim() || null;
    const { isTypingError } = submitted;
    const edit = { record, basedOn, reason: reason || (note ?? "Typing error"), note, isTypingError };
    const version = await database().$transaction((tx) => correctRecord(of, editor, tx, edit));
    if (version === null) return "proposed";
    revalidateSite();
    return "saved";
  }
  // A new record is a draft first; one that is submitted is saved on its way.
  const status = submitted.to === "in_review" && stored ? "in_review" : "draft";
  const edit = { record: { ...record, status }, basedOn, reason: reason || "Saved" } as const;
  await database().$transaction((tx) => saveRecord(of, editor, tx, edit));
  return status === "in_review" ? "submitted" : "saved";
}

/** The second of two editors gets both versions and what they make together, and saves once more. */
function merged(
  state: RecordFormState,
  kind: FormRecordType,
  versions: RecordVersion[],
  stored: RecordVersion,
): RecordFormState {
  const form = formOf(kind);
  const base = versions.find(({ version }) => version === state.version)?.snapshot ?? stored.snapshot;
  const { formValues, ...merge } = mergeFormValues(
    form.groups,
    recordFormValues(form, base),
    state.formValues,
    recordFormValues(form, stored.snapshot),
  );
  const message = "Somebody else saved this while you wrote. Nothing of yours is lost: look below, then save again.";
  return {
    ...state,
    formValues: { ...state.formValues, ...formValues },
    version: stored.version,
    errors: [{ message }],
    merge,
  };
}

/** What the form does not ask: the id, the status, the codings. */
function fieldsNotInForm(kind: FormRecordType, record: Editable): Partial<Editable> {
  const idField: string = formOf(kind).idField;
  const stored: Record<string, unknown> = { ...record };
  const fields = kind === "roll_call_reading" ? ["codings", "codingSettledBy", "status", idField] : ["status", idField];
  return Object.fromEntries(fields.filter((field) => field in stored).map((field) => [field, stored[field]]));
}

function newId(kind: FormRecordType, formValues: FormValues): Promise<string> {
  if (kind === "roll_call_reading") throw new RangeError("a reading has the id of its roll call");
  return freeRecordId(kind, suggestedId(kind, formValues));
}

/** Every field that the form has; several choices of one name joined by line ends. */
function formValuesFrom(kind: FormRecordType, { isTypingError, ...submitted }: Fields): FormValues {
  const texts: FormValues = Object.fromEntries(
    Object.entries(submitted).map(([name, value]) => [name, Array.isArray(value) ? value.join("\n") : value]),
  );
  const known = fieldsIn(formOf(kind).groups, texts).map(({ name }) => name);
  const formValues = [...known, "note", "reason"].flatMap((name) =>
    texts[name] === undefined ? [] : [[name, texts[name]] as const],
  );
  return { ...Object.fromEntries(formValues), ...(isTypingError && { isTypingError: "yes" }) };
}
