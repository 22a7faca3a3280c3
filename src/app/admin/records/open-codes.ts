"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { identifier } from "#app/sent-form/fields.ts";
import { database } from "#data/client.ts";
import { openCodes } from "#data/codes-seen.ts";
import { isCodedKind } from "#domain/blindness.ts";
import { NotPermitted } from "#domain/editor.ts";
import { formAction } from "../acting/action.ts";
import { kindAt } from "./kind-in-path.ts";

/** Lets a reviewer work on another's draft, and is no way back to reviewing it. */
export const openWholeDraft = formAction({
  fields: z.object({ room: identifier(), recordId: identifier() }),
  page: () => "/admin",
  async run(editor, { room, recordId }) {
    const kind = kindAt(room);
    if (!kind || !isCodedKind(kind)) throw new NotPermitted("There is no such record.");
    await database().$transaction((tx) => openCodes(editor, tx, kind, recordId));
    redirect(`/admin/${room}/${encodeURIComponent(recordId)}`);
  },
});
