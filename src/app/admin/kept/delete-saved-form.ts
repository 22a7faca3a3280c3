"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { identifier } from "#app/submitted-form/fields.ts";
import { database } from "#data/database/client.ts";
import { deleteAutosavedDraft, findAutosavedDraft } from "#data/editors/autosaved-drafts.ts";
import { commandAction } from "../actions/action.ts";
import { safeAdminPath } from "../actions/admin-path.ts";

/** Forgets what was kept of a form, and leads back to where the form is. */
export const discardDraft = commandAction({
  fields: z.object({ tab: identifier() }),
  page: () => "/admin",
  async run({ editor }, { tab }) {
    const draft = await findAutosavedDraft(database(), editor, tab);
    await database().$transaction((tx) => deleteAutosavedDraft(editor, tx, tab));
    redirect(safeAdminPath(draft?.submittedFrom));
  },
});
