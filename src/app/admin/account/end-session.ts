"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { identifier } from "#app/submitted-form/fields.ts";
import { endSession } from "#data/editors/editor-sessions.ts";
import { commandAction } from "../actions/action.ts";

/** Ends one of one's own sessions; the id of another's does nothing. */
export const endOwnSession = commandAction({
  fields: z.object({ sessionId: identifier() }),
  page: () => "/admin/account",
  async run({ editor }, { sessionId }) {
    await endSession(editor.id, sessionId);
    revalidatePath("/admin/account");
  },
});
