"use server";

import { revalidatePath } from "next/cache";
import { database } from "#data/client.ts";
import { noteOffSubject } from "#data/off-subject.ts";
import { type FormState, textIn } from "../acting/form-state.ts";
import { refusalIn } from "../acting/refusals.ts";
import { requireSender } from "../acting/require-sender.ts";

/** Keeps that a roll call is not on the subject, and why. */
export async function setAside(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSender({
    from: "/admin/candidates",
    typed: { "Why not": textIn(form, `because-${textIn(form, "rollCallId")}`) },
  });
  const rollCallId = textIn(form, "rollCallId");
  const field = `because-${rollCallId}`;
  const because = textIn(form, field).trim();
  const typed = { [field]: because };
  if (because === "") return { typed, faults: [{ field, message: "Write why not." }] };
  try {
    await database().$transaction((tx) => noteOffSubject(editor, tx, { rollCallId, because }));
  } catch (error) {
    const message = refusalIn(error);
    if (!message) throw error;
    return { typed, faults: [{ message }] };
  }
  revalidatePath("/admin/candidates");
  return { typed: {}, faults: [], done: "Noted. It is in the list below." };
}
