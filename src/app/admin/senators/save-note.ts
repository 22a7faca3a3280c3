"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { anyText, identifier } from "#app/submitted-form/fields.ts";
import { database } from "#data/database/client.ts";
import { savePersonNote } from "#data/people/person-notes.ts";
import { formAction } from "../actions/action.ts";
import { namedField } from "../actions/named-field.ts";

const noteField = namedField("note", "bioguideId");

/** Keeps an administrator's note of a person. */
export const saveNote = formAction({
  fields: z.object({ bioguideId: identifier() }).catchall(anyText),
  page: () => "/admin/senators",
  autosavedFields: (submitted) => ({ Note: noteField.in(submitted) }),
  formValues: (submitted) => ({ note: noteField.in(submitted) }),
  async run(editor, submitted) {
    const { bioguideId } = submitted;
    const note = noteField.in(submitted);
    await database().$transaction((tx) => savePersonNote(editor, tx, { bioguideId, note }));
    revalidatePath("/admin/senators");
    return { formValues: { note }, errors: [], done: "Saved." };
  },
});
