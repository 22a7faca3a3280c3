"use server";

import { revalidatePath } from "next/cache";
import { database } from "#data/client.ts";
import { savePersonNote } from "#data/person-notes.ts";
import { type FormState, textIn } from "../acting/form-state.ts";
import { refusalIn } from "../acting/refusals.ts";
import { requireSender } from "../acting/require-sender.ts";

/** Keeps an administrator's note of a person. */
export async function keepNote(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSender({
    from: "/admin/senators",
    typed: { Note: textIn(form, `note-${textIn(form, "bioguideId")}`) },
  });
  const bioguideId = textIn(form, "bioguideId");
  const note = textIn(form, `note-${bioguideId}`);
  try {
    await database().$transaction((tx) => savePersonNote(editor, tx, { bioguideId, note }));
  } catch (error) {
    const message = refusalIn(error);
    if (!message) throw error;
    return { typed: { note }, faults: [{ message }] };
  }
  revalidatePath("/admin/senators");
  return { typed: { note }, faults: [], done: "Saved." };
}
