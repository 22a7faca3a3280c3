"use server";

import { revalidatePath } from "next/cache";
import { requireSignedIn } from "#auth/who-asks.ts";
import { captureSource } from "#data/capture-source.ts";
import { database } from "#data/client.ts";
import { type FormState, textIn } from "../../acting/form-state.ts";
import { refreshReaders } from "../../acting/refresh-readers.ts";
import { refusalIn } from "../../acting/refusals.ts";

/** Keeps the text of a source as it was pasted. Readers of what rests on the source see that it was checked. */
export async function keepSourceText(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSignedIn("/admin/statements");
  const typed = { sourceText: textIn(form, "sourceText") };
  try {
    const captured = { url: textIn(form, "url"), text: typed.sourceText };
    await database().$transaction((tx) => captureSource(editor, tx, captured));
  } catch (error) {
    const message = refusalIn(error);
    if (!message) throw error;
    return { typed, faults: [{ field: "sourceText", message }] };
  }
  refreshReaders();
  revalidatePath("/admin/statements", "layout");
  return { typed: {}, faults: [], done: "Kept." };
}
