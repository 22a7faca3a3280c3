"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { text, whole } from "#app/sent-form/fields.ts";
import { database } from "#data/client.ts";
import { settleOfficialChange } from "#data/official-changes.ts";
import { formAction } from "../../../acting/action.ts";
import { refreshReaders } from "../../../acting/refresh-readers.ts";

/** Says that the reading has been held against the changed record. */
export const settleChange = formAction({
  fields: z.object({ changeId: whole(), note: text(5_000) }),
  page: ({ changeId }) => `/admin/imports/changes/${changeId}`,
  keeps: ({ note }) => ({ "What you found": note }),
  typed: ({ note }) => ({ note: note.trim() }),
  async run(editor, sent) {
    const { changeId } = sent;
    const note = sent.note.trim();
    if (note === "") return { typed: { note }, faults: [{ field: "note", message: "Write what you found." }] };
    await database().$transaction((tx) => settleOfficialChange(editor, tx, { changeId, note }));
    refreshReaders();
    redirect(`/admin/imports/changes/${changeId}`);
  },
});
