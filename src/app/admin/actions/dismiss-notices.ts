"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { readNotices } from "#data/editors/editor-notices.ts";
import { commandAction } from "./action.ts";

/** Puts one's own notices away, up to the newest that was shown. */
export const dismissNotices = commandAction({
  fields: z.object({ upTo: z.string().regex(/^\d{1,18}$/) }),
  page: () => "/admin/account",
  async run({ editor }, { upTo }) {
    await readNotices(editor.id, BigInt(upTo));
    revalidatePath("/admin", "layout");
  },
});
