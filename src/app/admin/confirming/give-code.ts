"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { letInHere } from "#auth/let-in-here.ts";
import { giveSecondFactor, presentAgain } from "#auth/sign-in.ts";
import { requireSignedIn } from "#auth/who-asks.ts";
import { type FormState, textIn } from "../acting/form-state.ts";
import { pathInRoom } from "../acting/path-in-room.ts";

const REFUSED =
  "This code is not right, is too old, or was used before. Wait for the next one. After five wrong codes, start over with your password; after ten in a day, only a passkey or a recovery code is taken.";

/** Checks the code that follows the password, and leads on. */
export async function giveCode(_before: FormState, form: FormData): Promise<FormState> {
  const to = pathInRoom(textIn(form, "to"));
  const editorId = await giveSecondFactor(textIn(form, "code"), await headers());
  if (!editorId) return refused(to);
  await letInHere(editorId);
  redirect(to);
}

/** Checks a code of whoever is signed in already, and leads back to what needs it. */
export async function confirmWithCode(_before: FormState, form: FormData): Promise<FormState> {
  const signedIn = await requireSignedIn("/admin/account");
  const to = pathInRoom(textIn(form, "to"));
  if (!(await presentAgain(signedIn, textIn(form, "code"), await headers()))) return refused(to);
  redirect(to);
}

function refused(to: string): FormState {
  return { typed: { to }, faults: [{ field: "code", message: REFUSED }] };
}
