"use server";

import { previewLink } from "#auth/preview-link.ts";
import { requireSignedIn } from "#auth/who-asks.ts";
import { database } from "#data/client.ts";
import { notePreviewLink } from "#data/note-preview-link.ts";
import { EDITABLE_KINDS } from "#domain/editable.ts";
import { writtenMoment } from "#domain/moment.ts";
import { type FormState, textIn } from "../acting/form-state.ts";
import { refusalIn } from "../acting/refusals.ts";

/** Makes a link to a draft, and shows it. */
export async function makePreviewLink(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSignedIn("/admin");
  const recordId = textIn(form, "recordId");
  const kind = EDITABLE_KINDS.find((each) => each === textIn(form, "kind"));
  if (!kind) return { typed: {}, faults: [{ message: "There is no such draft." }] };
  const { address, until } = previewLink(kind, recordId);
  try {
    await database().$transaction((tx) => notePreviewLink(editor, tx, { kind, recordId, until }));
  } catch (error) {
    const message = refusalIn(error);
    if (!message) throw error;
    return { typed: {}, faults: [{ message }] };
  }
  return { typed: { address }, faults: [], done: `It leads there until ${writtenMoment(until)} UTC.` };
}
