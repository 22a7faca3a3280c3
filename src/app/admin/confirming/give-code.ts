"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { text } from "#app/sent-form/fields.ts";
import { letInHere } from "#auth/let-in-here.ts";
import { giveSecondFactor, presentAgain } from "#auth/sign-in.ts";
import { doorAction, formAction } from "../acting/action.ts";
import type { FormState } from "../acting/form-state.ts";
import { pathInRoom } from "../acting/path-in-room.ts";

const REFUSED =
  "This code is not right, is too old, or was used before. Wait for the next one. After five wrong codes, start over with your password; after ten in a day, only a passkey or a recovery code is taken.";

const fields = z.object({ code: text(1_000), to: text(2_000) });

/** Checks the code that follows the password, and leads on. */
export const giveCode = doorAction({
  fields,
  async run(sent) {
    const to = pathInRoom(sent.to);
    const editorId = await giveSecondFactor(sent.code, await headers());
    if (!editorId) return refused(to);
    await letInHere(editorId);
    redirect(to);
  },
});

/** Checks a code of whoever is signed in already, and leads back to what needs it. */
export const confirmWithCode = formAction({
  fields,
  page: () => "/admin/account",
  async run(_editor, sent, signedIn) {
    const to = pathInRoom(sent.to);
    if (!(await presentAgain(signedIn, sent.code, await headers()))) return refused(to);
    redirect(to);
  },
});

function refused(to: string): FormState {
  return { typed: { to }, faults: [{ field: "code", message: REFUSED }] };
}
