"use server";

import { revalidatePath } from "next/cache";
import { database } from "#data/client.ts";
import { setFreeze } from "#data/freeze.ts";
import { type Freeze, freezeSchema } from "#domain/freeze.ts";
import { type FormState, faultsOf, textIn } from "../acting/form-state.ts";
import { refreshReaders } from "../acting/refresh-readers.ts";
import { refusalIn } from "../acting/refusals.ts";
import { requireSender } from "../acting/require-sender.ts";

/** Sets the time in which nothing new is published, or lifts it. */
export async function setFreezing(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSender({
    from: "/admin/settings",
    typed: { "Why, for readers": textIn(form, "reason") },
  });
  const typed = { from: textIn(form, "from"), until: textIn(form, "until"), reason: textIn(form, "reason") };
  if (textIn(form, "what") === "lift") return set(null, {}, "Everything is published as usual.");
  const utc = (local: string) => (local === "" || local.endsWith("Z") ? local : `${local}Z`);
  const parsed = freezeSchema.safeParse({ ...typed, from: utc(typed.from), until: utc(typed.until) });
  if (!parsed.success) return { typed, faults: faultsOf(parsed.error.issues) };
  return set(parsed.data, typed, "Set. Readers are told while it lasts.");

  async function set(freeze: Freeze | null, kept: Record<string, string>, done: string): Promise<FormState> {
    try {
      await database().$transaction((tx) => setFreeze(editor, tx, freeze));
    } catch (error) {
      const message = refusalIn(error);
      if (!message) throw error;
      return { typed, faults: [{ message }] };
    }
    refreshReaders();
    revalidatePath("/admin/settings");
    return { typed: kept, faults: [], done };
  }
}
