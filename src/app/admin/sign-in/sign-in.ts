"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { text } from "#app/submitted-form/fields.ts";
import { rememberSignIn } from "#auth/sign-in/remember-sign-in.ts";
import { signIn } from "#auth/sign-in/sign-in.ts";
import { clientNetwork } from "#domain/site/client-network.ts";
import { env } from "#env.ts";
import { signInAction } from "../actions/action.ts";
import { safeAdminPath } from "../actions/admin-path.ts";

/** Checks address and password, and leads on; what was wrong is not said more exactly than it must be. */
export const signInWithPassword = signInAction({
  fields: z.object({ email: text(1_000), password: text(1_000), to: text(2_000) }),
  async run({ email, password, to: target }) {
    const to = safeAdminPath(target);
    const requestHeaders = await headers();
    const network = clientNetwork(requestHeaders.get("x-forwarded-for"), env().TRUSTED_PROXIES);
    const answer = await signIn({ email, password }, network, requestHeaders);
    if (answer.outcome === "signed_in") {
      await rememberSignIn(answer.editorId);
      redirect(to);
    }
    if (answer.outcome === "second_factor") redirect(`/admin/sign-in/code?to=${encodeURIComponent(to)}`);
    const message =
      answer.outcome === "too_many"
        ? `Too many tries. Try again in ${answer.minutes === 1 ? "a minute" : `${answer.minutes} minutes`}.`
        : "No editor has this address with this password.";
    return { formValues: { email, to }, errors: [{ field: "email", message }] };
  },
});
