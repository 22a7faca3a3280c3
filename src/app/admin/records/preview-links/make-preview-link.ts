"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { identifier } from "#app/submitted-form/fields.ts";
import { previewUrl } from "#auth/preview-link.ts";
import { database } from "#data/database/client.ts";
import { createPreviewLink, revokePreviewLink } from "#data/record/preview-links.ts";
import { EDITABLE_RECORD_TYPES } from "#domain/record/editable.ts";
import { writtenTimestamp } from "#domain/values/date-time.ts";
import { formAction } from "../../actions/action.ts";

/** Makes a link to a draft, and shows it. */
export const createLink = formAction({
  fields: z.object({ kind: z.enum(EDITABLE_RECORD_TYPES), recordId: identifier() }),
  page: () => "/admin",
  async run(editor, { kind, recordId }) {
    const { linkId, until } = await database().$transaction((tx) => createPreviewLink(editor, tx, { kind, recordId }));
    revalidatePath("/admin", "layout");
    const done = `It works until ${writtenTimestamp(until)} UTC.`;
    return { formValues: { url: previewUrl(linkId) }, errors: [], done };
  },
});

/** Ends a link at once. */
export const revokeLink = formAction({
  fields: z.object({ linkId: z.uuid() }),
  page: () => "/admin",
  async run(editor, { linkId }) {
    await database().$transaction((tx) => revokePreviewLink(editor, tx, linkId));
    revalidatePath("/admin", "layout");
    return { formValues: {}, errors: [], done: "Revoked." };
  },
});
