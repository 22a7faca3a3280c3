"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { beginSecondFactor, confirmSecondFactor } from "#auth/second-factor.ts";
import { requireSignedIn } from "#auth/who-asks.ts";
import { textIn } from "../acting/form-state.ts";
import { BEGIN, type SecondFactorState } from "./second-factor-state.ts";

/** Two steps: the password gives the secret and the recovery codes, the app's first code confirms them. */
export async function setUpSecondFactor(before: SecondFactorState, form: FormData): Promise<SecondFactorState> {
  const signedIn = await requireSignedIn("/admin/account");
  const sent = await headers();
  if (before.step !== "confirm") {
    const begun = await beginSecondFactor(textIn(form, "password"), sent);
    const message = "This is not your password. After five wrong tries, wait a quarter of an hour.";
    return begun ? { ...begun, step: "confirm", faults: [] } : { ...BEGIN, faults: [{ field: "password", message }] };
  }
  if (await confirmSecondFactor(signedIn, textIn(form, "code"), sent)) redirect("/admin/account");
  return {
    ...before,
    faults: [
      {
        field: "code",
        message:
          "This code is not right, or too much time has passed. Wait for the next one, or reload the page and start over.",
      },
    ],
  };
}
