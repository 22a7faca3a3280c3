"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { text } from "#app/submitted-form/fields.ts";
import { errorsSchema } from "#app/submitted-form/state.ts";
import { beginSecondFactor, confirmSecondFactor } from "#auth/second-factors/second-factor.ts";
import { action } from "../actions/action.ts";
import { BEGIN, type SecondFactorState } from "./second-factor-state.ts";

const stateSchema: z.ZodType<SecondFactorState> = z.strictObject({
  step: z.enum(["begin", "confirm"]),
  secret: text(500),
  otpauthUrl: text(2_000),
  recoveryCodes: z.array(text(100)).max(50),
  errors: errorsSchema,
});

/** Two steps: the password gives the secret and the recovery codes, the app's first code confirms them. */
export const setUpSecondFactor = action({
  state: stateSchema,
  fields: z.object({ password: text(1_000), code: text(100) }),
  submitted: () => ({ from: "/admin/account", formValues: {} }),
  rejected: (message, _sent, before) => ({ ...(before ?? BEGIN), errors: [{ message }] }),
  async run(signedIn, { password, code }, before) {
    const submitted = await headers();
    if (before.step !== "confirm") {
      const begun = await beginSecondFactor(password, submitted);
      const message = "This is not your password. After five wrong tries, wait a quarter of an hour.";
      return begun
        ? { ...begun, step: "confirm" as const, errors: [] }
        : { ...BEGIN, errors: [{ field: "password", message }] };
    }
    if (await confirmSecondFactor(signedIn, code, submitted)) {
      // The layout shows the notice of it.
      revalidatePath("/admin", "layout");
      redirect("/admin/account");
    }
    const message =
      "This code is not right, or too much time has passed. Wait for the next one, or reload the page and start over.";
    return { ...before, errors: [{ field: "code", message }] };
  },
});
