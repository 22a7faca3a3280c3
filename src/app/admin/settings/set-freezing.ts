"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { text } from "#app/sent-form/fields.ts";
import { database } from "#data/client.ts";
import { setFreeze } from "#data/freeze.ts";
import { freezeSchema } from "#domain/freeze.ts";
import { formAction } from "../acting/action.ts";
import { faultsOf } from "../acting/form-state.ts";
import { refreshReaders } from "../acting/refresh-readers.ts";

/** Sets the time in which nothing new is published, or lifts it. */
export const setFreezing = formAction({
  fields: z.object({ what: text(20), from: text(40), until: text(40), reason: text(5_000) }),
  page: () => "/admin/settings",
  keeps: ({ reason }) => ({ "Why, for readers": reason }),
  typed: ({ what: _, ...typed }) => typed,
  async run(editor, { what, ...typed }) {
    const lifts = what === "lift";
    const utc = (local: string) => (local === "" || local.endsWith("Z") ? local : `${local}Z`);
    const parsed = freezeSchema.safeParse({ ...typed, from: utc(typed.from), until: utc(typed.until) });
    if (!lifts && !parsed.success) return { typed, faults: faultsOf(parsed.error.issues) };
    const freeze = lifts ? null : (parsed.data ?? null);
    await database().$transaction((tx) => setFreeze(editor, tx, freeze));
    refreshReaders();
    revalidatePath("/admin/settings");
    return lifts
      ? { typed: {}, faults: [], done: "Everything is published as usual." }
      : { typed, faults: [], done: "Set. Readers are told while it lasts." };
  },
});
