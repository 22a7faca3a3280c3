"use server";

import { redirect } from "next/navigation";
import { requireSignedIn } from "#auth/who-asks.ts";
import { database } from "#data/client.ts";
import { findKept, forgetTyping } from "#data/kept-typing.ts";
import { textIn } from "../acting/form-state.ts";
import { pathInRoom } from "../acting/path-in-room.ts";

/** Forgets what was kept of a form, and leads back to where the form is. */
export async function forgetKept(form: FormData): Promise<void> {
  const { editor } = await requireSignedIn();
  const tab = textIn(form, "tab");
  const kept = await findKept(database(), editor, tab);
  await database().$transaction((tx) => forgetTyping(editor, tx, tab));
  redirect(pathInRoom(kept?.sentFrom));
}
