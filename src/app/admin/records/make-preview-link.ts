"use server";

import { revalidatePath } from "next/cache";
import { addressOfPreview } from "#auth/preview-link.ts";
import { requireSignedIn } from "#auth/who-asks.ts";
import { database } from "#data/client.ts";
import { makePreviewLink, revokePreviewLink } from "#data/preview-links.ts";
import { EDITABLE_KINDS } from "#domain/editable.ts";
import { writtenMoment } from "#domain/moment.ts";
import { type FormState, textIn } from "../acting/form-state.ts";
import { refusalIn } from "../acting/refusals.ts";

/** Makes a link to a draft, and shows it. */
export async function makeLink(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSignedIn("/admin");
  const recordId = textIn(form, "recordId");
  const kind = EDITABLE_KINDS.find((each) => each === textIn(form, "kind"));
  if (!kind) return { typed: {}, faults: [{ message: "There is no such draft." }] };
  try {
    const { linkId, until } = await database().$transaction((tx) => makePreviewLink(editor, tx, { kind, recordId }));
    revalidatePath("/admin", "layout");
    const done = `It works until ${writtenMoment(until)} UTC.`;
    return { typed: { address: addressOfPreview(linkId) }, faults: [], done };
  } catch (error) {
    const message = refusalIn(error);
    if (!message) throw error;
    return { typed: {}, faults: [{ message }] };
  }
}

/** Ends a link at once. */
export async function revokeLink(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSignedIn("/admin");
  const linkId = textIn(form, "linkId");
  try {
    if (!/^[\da-f-]{36}$/.test(linkId)) return { typed: {}, faults: [{ message: "There is no such link." }] };
    await database().$transaction((tx) => revokePreviewLink(editor, tx, linkId));
  } catch (error) {
    const message = refusalIn(error);
    if (!message) throw error;
    return { typed: {}, faults: [{ message }] };
  }
  revalidatePath("/admin", "layout");
  return { typed: {}, faults: [], done: "Revoked." };
}
