"use server";

import { redirect } from "next/navigation";
import { rememberDevice } from "#auth/known-device.ts";
import { hashPassword } from "#auth/password-hash.ts";
import { faultOfPassword } from "#auth/password-strength.ts";
import { findLink, setPasswordByLink } from "#data/editor-links.ts";
import { type FormState, textIn } from "../../acting/form-state.ts";

const GONE = "This link has been used or has expired. Ask an administrator for a new one.";

/** Sets the first password, or a new one, by a one-time link. */
export async function setPassword(_before: FormState, form: FormData): Promise<FormState> {
  const token = textIn(form, "token");
  const password = textIn(form, "password");
  const typed = { token };
  const person = await findLink(token);
  if (!person) return { typed, faults: [{ message: GONE }] };
  const fault = faultOfPassword(password, [person.name, person.email]);
  if (fault) return { typed, faults: [{ field: "password", message: fault }] };
  if (!(await setPasswordByLink(token, await hashPassword(password)))) return { typed, faults: [{ message: GONE }] };
  await rememberDevice(person.editorId);
  redirect("/admin/sign-in");
}
