"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { checkbox, positiveInteger, text } from "#app/submitted-form/fields.ts";
import { database } from "#data/database/client.ts";
import { adoptCopy } from "#data/sources/adopt-copy.ts";
import { formAction } from "../../actions/action.ts";
import { revalidateSite } from "../../actions/refresh-pages.ts";

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
