"use server";

import { redirect } from "next/navigation";
import { database } from "#data/client.ts";
import { settleOfficialChange } from "#data/official-changes.ts";
import { type FormState, textIn } from "../../../acting/form-state.ts";
import { refreshReaders } from "../../../acting/refresh-readers.ts";
import { refusalIn } from "../../../acting/refusals.ts";
import { requireSender } from "../../../acting/require-sender.ts";

/** Says that the reading has been held against the changed record. */
export async function settleChange(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSender({
    from: `/admin/imports/changes/${Number(textIn(form, "changeId"))}`,
    typed: { "What you found": textIn(form, "note") },
  });
  const changeId = Number(textIn(form, "changeId"));
  const note = textIn(form, "note").trim();
  if (note === "") return { typed: { note }, faults: [{ field: "note", message: "Write what you found." }] };
  try {
    await database().$transaction((tx) => settleOfficialChange(editor, tx, { changeId, note }));
  } catch (error) {
    const message = refusalIn(error);
    if (!message) throw error;
    return { typed: { note }, faults: [{ message }] };
  }
  refreshReaders();
  redirect(`/admin/imports/changes/${changeId}`);
}
