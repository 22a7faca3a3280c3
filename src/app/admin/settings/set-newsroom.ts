"use server";

import { revalidatePath } from "next/cache";
import { requireSignedIn } from "#auth/who-asks.ts";
import { database } from "#data/client.ts";
import { letPublishAlone } from "#data/newsroom.ts";
import { type FormState, textIn } from "../acting/form-state.ts";
import { refreshReaders } from "../acting/refresh-readers.ts";
import { refusalIn } from "../acting/refusals.ts";

/** Says how many people it takes to publish. The method page says so too. */
export async function setNewsroom(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSignedIn("/admin/settings");
  const alone = textIn(form, "people") === "one";
  try {
    await database().$transaction((tx) => letPublishAlone(editor, tx, alone));
  } catch (error) {
    const message = refusalIn(error);
    if (!message) throw error;
    return { typed: {}, faults: [{ message }] };
  }
  refreshReaders();
  revalidatePath("/admin/settings");
  return {
    typed: {},
    faults: [],
    done: alone ? "One editor may publish alone now." : "It takes two people to publish now.",
  };
}
