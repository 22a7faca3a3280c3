"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { anyText, identifier } from "#app/sent-form/fields.ts";
import { database } from "#data/client.ts";
import { savePersonNote } from "#data/person-notes.ts";
import { formAction } from "../acting/action.ts";
import { namedField } from "../acting/named-field.ts";

const noteField = namedField("note", "bioguideId");

/** Keeps an administrator's note of a person. */
export const keepNote = formAction({
  fields: z.object({ bioguideId: identifier() }).catchall(anyText),
  page: () => "/admin/senators",
  keeps: (sent) => ({ Note: noteField.in(sent) }),
  typed: (sent) => ({ note: noteField.in(sent) }),
  async run(editor, sent) {
    const { bioguideId } = sent;
    const note = noteField.in(sent);
    await database().$transaction((tx) => savePersonNote(editor, tx, { bioguideId, note }));
    revalidatePath("/admin/senators");
    return { typed: { note }, faults: [], done: "Saved." };
  },
});
