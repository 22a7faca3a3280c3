"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { giveSecondFactor } from "#auth/sign-in.ts";
import { rememberTypist } from "#auth/typist.ts";
import { type FormState, textIn } from "../../acting/form-state.ts";
import { pathInRoom } from "../../acting/path-in-room.ts";

/** Checks the code that follows the password, and leads on. */
export async function giveCode(_before: FormState, form: FormData): Promise<FormState> {
  const to = pathInRoom(textIn(form, "to"));
  const editorId = await giveSecondFactor(textIn(form, "code"), await headers());
  if (editorId) {
    await rememberTypist(editorId);
    redirect(to);
  }
  const message =
    "This code is not right, or is too old. After some tries, or ten minutes, begin again with the password.";
  return { typed: { to }, faults: [{ field: "code", message }] };
}
