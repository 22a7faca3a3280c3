"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { text } from "#app/submitted-form/fields.ts";
import { rememberSignIn } from "#auth/sign-in/remember-sign-in.ts";
import { giveSecondFactor, presentAgain } from "#auth/sign-in/sign-in.ts";
import { formAction, signInAction } from "../actions/action.ts";
import { safeAdminPath } from "../actions/admin-path.ts";
import type { FormState } from "../actions/form-state.ts";

const CODE_REJECTED =
  "This code is not right, is too old, or was used before. Wait for the next one. After five wrong codes, start over with your password; after ten in a day, only a passkey or a recovery code is taken.";

const fields = z.object({ code: text(1_000), to: text(2_000) });

/** Checks the code that follows the password, and leads on. */
export const giveCode = signInAction({
  fields,
  async run(submitted) {
    const to = safeAdminPath(submitted.to);
    const editorId = await giveSecondFactor(submitted.code, await headers());
    if (!editorId) return rejected(to);
    await rememberSignIn(editorId);
    redirect(to);
  },
});

/** Checks a code of whoever is signed in already, and leads back to what needs it. */
export const confirmWithCode = formAction({
  fields,
  page: () => "/admin/account",
  async run(_editor, submitted, signedIn) {
    const to = safeAdminPath(submitted.to);
    if (!(await presentAgain(signedIn, submitted.code, await headers()))) return rejected(to);
    redirect(to);
  },
});

function rejected(to: string): FormState {
  return { formValues: { to }, errors: [{ field: "code", message: CODE_REJECTED }] };
}
