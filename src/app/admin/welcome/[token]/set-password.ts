"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { text } from "#app/submitted-form/fields.ts";
import { rememberDevice } from "#auth/sign-in/known-device.ts";
import { hashPassword } from "#auth/sign-in/password-hash.ts";
import { passwordError } from "#auth/sign-in/password-strength.ts";
import { findLink, setPasswordByLink } from "#data/editors/editor-links.ts";
import { signInAction } from "../../actions/action.ts";

const LINK_EXPIRED = "This link has been used or has expired. Ask an administrator for a new one.";

/** Sets the first password, or a new one, by a one-time link. */
export const setPassword = signInAction({
  fields: z.object({ token: text(500), password: text(2_000) }),
  async run({ token, password }) {
    const formValues = { token };
    const person = await findLink(token);
    if (!person) return { formValues, errors: [{ message: LINK_EXPIRED }] };
    const error = passwordError(password, [person.name, person.email]);
    if (error) return { formValues, errors: [{ field: "password", message: error }] };
    if (!(await setPasswordByLink(token, await hashPassword(password))))
      return { formValues, errors: [{ message: LINK_EXPIRED }] };
    await rememberDevice(person.editorId);
    redirect("/admin/sign-in");
  },
});
