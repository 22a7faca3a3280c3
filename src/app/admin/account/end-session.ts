"use server";

import { revalidatePath } from "next/cache";
import { requireSignedIn } from "#auth/who-asks.ts";
import { endSession } from "#data/editor-sessions.ts";
import { textIn } from "../acting/form-state.ts";

/** Ends one of one's own sessions; the id of another's does nothing. */
export async function endOwnSession(form: FormData): Promise<void> {
  const { editor } = await requireSignedIn("/admin/account");
  await endSession(editor.id, textIn(form, "sessionId"));
  revalidatePath("/admin/account");
}
