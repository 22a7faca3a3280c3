"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { identifier } from "#app/sent-form/fields.ts";
import { addressOfPreview } from "#auth/preview-link.ts";
import { database } from "#data/client.ts";
import { makePreviewLink, revokePreviewLink } from "#data/preview-links.ts";
import { EDITABLE_KINDS } from "#domain/editable.ts";
import { writtenMoment } from "#domain/moment.ts";
import { formAction } from "../acting/action.ts";

/** Makes a link to a draft, and shows it. */
export const makeLink = formAction({
  fields: z.object({ kind: z.enum(EDITABLE_KINDS), recordId: identifier() }),
  page: () => "/admin",
  async run(editor, { kind, recordId }) {
    const { linkId, until } = await database().$transaction((tx) => makePreviewLink(editor, tx, { kind, recordId }));
    revalidatePath("/admin", "layout");
    const done = `It works until ${writtenMoment(until)} UTC.`;
    return { typed: { address: addressOfPreview(linkId) }, faults: [], done };
  },
});

/** Ends a link at once. */
export const revokeLink = formAction({
  fields: z.object({ linkId: z.uuid() }),
  page: () => "/admin",
  async run(editor, { linkId }) {
    await database().$transaction((tx) => revokePreviewLink(editor, tx, linkId));
    revalidatePath("/admin", "layout");
    return { typed: {}, faults: [], done: "Revoked." };
  },
});
