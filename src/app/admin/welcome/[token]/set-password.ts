"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { text } from "#app/sent-form/fields.ts";
import { rememberDevice } from "#auth/known-device.ts";
import { hashPassword } from "#auth/password-hash.ts";
import { faultOfPassword } from "#auth/password-strength.ts";
import { findLink, setPasswordByLink } from "#data/editor-links.ts";
import { doorAction } from "../../acting/action.ts";

const GONE = "This link has been used or has expired. Ask an administrator for a new one.";

/** Sets the first password, or a new one, by a one-time link. */
export const setPassword = doorAction({
  fields: z.object({ token: text(500), password: text(2_000) }),
  async run({ token, password }) {
    const typed = { token };
    const person = await findLink(token);
    if (!person) return { typed, faults: [{ message: GONE }] };
    const fault = faultOfPassword(password, [person.name, person.email]);
    if (fault) return { typed, faults: [{ field: "password", message: fault }] };
    if (!(await setPasswordByLink(token, await hashPassword(password)))) return { typed, faults: [{ message: GONE }] };
    await rememberDevice(person.editorId);
    redirect("/admin/sign-in");
  },
});
