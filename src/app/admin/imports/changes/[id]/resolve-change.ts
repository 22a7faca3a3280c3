"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { positiveInteger, text } from "#app/submitted-form/fields.ts";
import { database } from "#data/database/client.ts";
import { resolveOfficialChange } from "#data/official-files/official-changes.ts";
import { formAction } from "../../../actions/action.ts";
import { revalidateSite } from "../../../actions/refresh-pages.ts";

/** Says that the reading has been held against the changed record. */
export const resolveChange = formAction({
  fields: z.object({ changeId: positiveInteger(), note: text(5_000) }),
  page: ({ changeId }) => `/admin/imports/changes/${changeId}`,
  autosavedFields: ({ note }) => ({ "What you found": note }),
  formValues: ({ note }) => ({ note: note.trim() }),
  async run(editor, submitted) {
    const { changeId } = submitted;
    const note = submitted.note.trim();
    if (note === "") return { formValues: { note }, errors: [{ field: "note", message: "Write what you found." }] };
    await database().$transaction((tx) => resolveOfficialChange(editor, tx, { changeId, note }));
    revalidateSite();
    redirect(`/admin/imports/changes/${changeId}`);
  },
});
