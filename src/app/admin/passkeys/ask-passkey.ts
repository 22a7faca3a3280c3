"use server";

import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { text } from "#app/submitted-form/fields.ts";
import { requireSession } from "#auth/current-editor.ts";
import {
  addMadePasskey,
  askForPasskey,
  beginPasskey,
  removeOwnPasskey,
  signInByPasskey,
} from "#auth/second-factors/passkeys.ts";
import { rememberSignIn } from "#auth/sign-in/remember-sign-in.ts";
import { noteActionBegun } from "#request-context.ts";
import { commandAction } from "../actions/action.ts";
import { safeAdminPath } from "../actions/admin-path.ts";

const CONFIRM = "/admin/account/confirm?to=/admin/account";

const passwordSchema = z.string().max(1000).catch("");
/** JSON, as a device gave it. */
const answerSchema = z
  .string()
  .max(20_000)
  .transform((json, refinement): unknown => {
    try {
      return JSON.parse(json);
    } catch {
      refinement.addIssue({ code: "custom", message: "not JSON" });
      return z.NEVER;
    }
  })
  .catch(null);
const nameSchema = z.string().max(1000).catch("");

/** What a device is to make, for whoever gives their password once more; null where it is wrong. */
export async function getRegistrationOptions(
  password: unknown,
): Promise<PublicKeyCredentialCreationOptionsJSON | null> {
  noteActionBegun();
  const signedIn = await requireSession("/admin/account");
  return beginPasskey(signedIn, passwordSchema.parse(password));
}

/** Adds what the device has made. False: it is not what was asked. */
export async function registerPasskey(answer: unknown, name: unknown): Promise<boolean> {
  noteActionBegun();
  const signedIn = await requireSession("/admin/account");
  const input = { answer: answerSchema.parse(answer), name: nameSchema.parse(name) };
  return addMadePasskey(signedIn, input, await headers());
}

/** Takes one of one's own away, for whoever presented a factor just now. */
export const removePasskey = commandAction({
  fields: z.object({ passkeyId: text(2_000) }),
  page: () => "/admin/account",
  async run(signedIn, { passkeyId }) {
    const isRemoved = await removeOwnPasskey(signedIn, passkeyId);
    // The layout shows the notice of it.
    revalidatePath("/admin", "layout");
    redirect(isRemoved ? "/admin/account" : CONFIRM);
  },
});

/** What a device is asked to sign before anybody is known. */
export async function getSignInOptions(): Promise<PublicKeyCredentialRequestOptionsJSON> {
  noteActionBegun();
  return askForPasskey();
}

/** Signs in by what the device has signed, and leads on; else says why not. */
export async function signInWithPasskey(answer: unknown, to: unknown): Promise<string> {
  noteActionBegun();
  const ended = await signInByPasskey(answerSchema.parse(answer), await headers());
  if (ended.outcome !== "signed_in") return "No editor has this passkey.";
  await rememberSignIn(ended.editorId);
  redirect(safeAdminPath(to));
}
