"use server";

import { redirect } from "next/navigation";
import { requireSignedIn } from "#auth/who-asks.ts";
import { database } from "#data/client.ts";
import { openPositions } from "#data/positions-seen.ts";
import { type FormState, textIn } from "../../acting/form-state.ts";
import { refusalIn } from "../../acting/refusals.ts";

/** Lets a reviewer work on another's draft, and is no way back to reviewing it. */
export async function openWholeDraft(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSignedIn("/admin/statements");
  const statementId = textIn(form, "statementId");
  try {
    await database().$transaction((tx) => openPositions(editor, tx, statementId));
  } catch (error) {
    const message = refusalIn(error);
    if (!message) throw error;
    return { typed: {}, faults: [{ message }] };
  }
  redirect(`/admin/statements/${encodeURIComponent(statementId)}`);
}
