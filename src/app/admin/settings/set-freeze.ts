"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { text } from "#app/submitted-form/fields.ts";
import { database } from "#data/database/client.ts";
import { setFreeze } from "#data/editors/freeze.ts";
import { freezeSchema } from "#domain/editors/freeze.ts";
import { formAction } from "../actions/action.ts";
import { errorsOf } from "../actions/form-state.ts";
import { revalidateSite } from "../actions/refresh-pages.ts";

/** Sets the time in which nothing new is published, or lifts it. */
export const setFreezing = formAction({
  fields: z.object({ what: text(20), from: text(40), until: text(40), reason: text(5_000) }),
  page: () => "/admin/settings",
  autosavedFields: ({ reason }) => ({ "Why, for readers": reason }),
  formValues: ({ what: _, ...formValues }) => formValues,
  async run(editor, { what, ...formValues }) {
    const lifts = what === "lift";
    const utc = (local: string) => (local === "" || local.endsWith("Z") ? local : `${local}Z`);
    const parsed = freezeSchema.safeParse({ ...formValues, from: utc(formValues.from), until: utc(formValues.until) });
    if (!lifts && !parsed.success) return { formValues, errors: errorsOf(parsed.error.issues) };
    const freeze = lifts ? null : (parsed.data ?? null);
    await database().$transaction((tx) => setFreeze(editor, tx, freeze));
    revalidateSite();
    revalidatePath("/admin/settings");
    return lifts
      ? { formValues: {}, errors: [], done: "Everything is published as usual." }
      : { formValues, errors: [], done: "Set. Readers are told while it lasts." };
  },
});
