"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { checkbox, positiveInteger, text } from "#app/sent-form/fields.ts";
import { adoptCopy } from "#data/adopt-copy.ts";
import { database } from "#data/client.ts";
import { formAction } from "../../acting/action.ts";
import { revalidateSite } from "../../acting/refresh-readers.ts";

/** Compares quotes with another copy of their source, and shows readers what comes of it. */
export const adoptChosen = formAction({
  fields: z.object({
    sourceId: positiveInteger(),
    copyId: positiveInteger(),
    reason: text(2_000),
    acceptsLoss: checkbox(),
  }),
  page: ({ sourceId }) => `/admin/sources/${sourceId}`,
  autosavedFields: ({ reason }) => ({ Why: reason }),
  formValues: ({ reason, acceptsLoss }) => ({ reason, acceptsLoss: acceptsLoss ? "yes" : "" }),
  async run(editor, { sourceId, copyId, reason, acceptsLoss }) {
    const adopting = { sourceId, copyId, reason: reason.trim() || "Looked at", acceptsLoss };
    await database().$transaction((tx) => adoptCopy(editor, tx, adopting), { timeout: 30_000 });
    revalidateSite();
    redirect(`/admin/sources/${sourceId}?saved=adopted`);
  },
});
