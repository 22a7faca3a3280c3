"use server";

import { revalidatePath } from "next/cache";
import { requireSignedIn } from "#auth/who-asks.ts";
import { readNotices } from "#data/editor-notices.ts";
import { textIn } from "./form-state.ts";

/** Puts one's own notices away, up to the newest that was shown. */
export async function putNoticesAway(form: FormData): Promise<void> {
  const { editor } = await requireSignedIn("/admin/account");
  const upTo = textIn(form, "upTo");
  if (/^\d{1,18}$/.test(upTo)) await readNotices(editor.id, BigInt(upTo));
  revalidatePath("/admin", "layout");
}
